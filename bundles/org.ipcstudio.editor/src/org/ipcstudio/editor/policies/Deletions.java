package org.ipcstudio.editor.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.selection.RemovalGesture;
import org.ipcstudio.editor.selection.Selectables;

/**
 * The gesture that deletes a selection. GEF asks every selected part for a command of its own; only the first one answers,
 * for all, so that the text is edited once.
 */
final class Deletions {
	private Deletions() {
	}

	static Command command(Drawing drawing, EditPart host, GroupRequest request) {
		List<DiagramElement> elements = elements(request);
		if (elements.isEmpty() || host.getModel() != elements.getFirst()) {
			return null;
		}
		String label = elements.size() == 1 ? NLS.bind(Messages.Gesture_delete, elements.getFirst().label())
				: NLS.bind(Messages.Gesture_deleteMany, elements.size());
		Selectables selectables = new Selectables(drawing);
		return new GestureCommand(drawing.system(), label, edits -> RemovalGesture.edit(edits,
				elements.stream().map(selectables::target).filter(RemovalGesture::isPossible).toList()));
	}

	private static List<DiagramElement> elements(GroupRequest request) {
		List<DiagramElement> result = new ArrayList<>();
		for (Object part : request.getEditParts()) {
			if (((EditPart) part).getModel() instanceof DiagramElement element && canBeDeleted(element)) {
				result.add(element);
			}
		}
		return result;
	}

	/** An automatic link is there because of a program and goes with it. */
	private static boolean canBeDeleted(DiagramElement element) {
		return !(element instanceof DiagramEdge edge) || edge.kind() != EdgeKind.AUTOMATIC_LINK;
	}
}
