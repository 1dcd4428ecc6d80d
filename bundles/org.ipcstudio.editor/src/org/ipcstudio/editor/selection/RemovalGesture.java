package org.ipcstudio.editor.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.edits.Segment;
import org.ipcstudio.model.IpcSystem;

/** Deletes selected things: items, variables, constants of enumerations and parts of connections, all in one edit. */
public final class RemovalGesture {
	private RemovalGesture() {
	}

	/** Whether something can be deleted. The system cannot, nor a link that is there because of a program. */
	public static boolean isPossible(Target target) {
		return target != null && target.element() != null && !(target.element() instanceof IpcSystem);
	}

	/**
	 * The edit that deletes targets.
	 *
	 * @throws EditException if one of them cannot be deleted
	 */
	public static TextEdit edit(ModelEdits edits, Collection<Target> targets) {
		List<EObject> elements = new ArrayList<>();
		List<Segment> segments = new ArrayList<>();
		for (Target target : targets) {
			if (!(target.selected() instanceof DiagramEdge edge)) {
				elements.add(target.element());
			} else if (edge.kind().isDeclared() && target.segment() == null) {
				elements.add(target.element());
			} else if (target.segment() != null) {
				segments.add(target.segment());
			}
		}
		if (!elements.isEmpty() || !segments.isEmpty()) {
			return edits.delete(elements, segments);
		}
		Target only = targets.iterator().next();
		boolean child = ((DiagramEdge) only.selected()).kind() == EdgeKind.CHILD;
		return edits.clear(only.element(), child ? Attribute.PARENT : Attribute.CARRIER);
	}
}
