package org.ipcstudio.editor.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.GroupRequest;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.edits.Segment;
import org.eclipse.text.edits.TextEdit;

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
		return new GestureCommand(drawing.system(), label, edits -> edit(edits, elements));
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

	private static TextEdit edit(ModelEdits edits, List<DiagramElement> elements) {
		List<EObject> items = new ArrayList<>();
		List<Segment> segments = new ArrayList<>();
		for (DiagramElement element : elements) {
			switch (element) {
				case DiagramNode node -> items.add(node.element());
				case DiagramEdge edge when edge.link() != null -> items.add(edge.link());
				case DiagramEdge edge when edge.segment() != null -> segments.add(edge.segment());
				default -> {
					// a child or a carrier: below
				}
			}
		}
		if (items.isEmpty() && segments.isEmpty()) {
			DiagramEdge edge = (DiagramEdge) elements.getFirst();
			return edge.kind() == EdgeKind.CHILD ? edits.clear(edge.target().element(), Attribute.PARENT)
					: edits.clear(edge.source().element(), Attribute.CARRIER);
		}
		return edits.delete(items, segments);
	}
}
