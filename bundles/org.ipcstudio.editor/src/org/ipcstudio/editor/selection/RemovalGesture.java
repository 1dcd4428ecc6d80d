package org.ipcstudio.editor.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.commands.MergedEdit;
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
	 * The edit that deletes targets. Of a line to a child or a carrier it takes the attribute away that the line is there for.
	 *
	 * @throws EditException if one of them cannot be deleted
	 */
	public static TextEdit edit(ModelEdits edits, Collection<Target> targets) {
		Set<EObject> elements = new LinkedHashSet<>();
		Set<Segment> segments = new LinkedHashSet<>();
		List<DiagramEdge> attributes = new ArrayList<>();
		for (Target target : targets) {
			if (target.segment() != null) {
				segments.add(target.segment());
			} else if (target.selected() instanceof DiagramEdge edge && !edge.kind().isDeclared()) {
				attributes.add(edge);
			} else {
				elements.add(target.element());
			}
		}
		List<TextEdit> all = new ArrayList<>();
		if (!elements.isEmpty() || !segments.isEmpty()) {
			all.add(edits.delete(elements, segments));
		}
		for (DiagramEdge edge : attributes) {
			// With one of its ends the attribute goes as well.
			if (!elements.contains(edge.source().element()) && !elements.contains(edge.target().element())) {
				boolean child = edge.kind() == EdgeKind.CHILD;
				all.add(child ? edits.clear(edge.target().element(), Attribute.PARENT)
						: edits.clear(edge.source().element(), Attribute.CARRIER));
			}
		}
		return all.size() == 1 ? all.getFirst() : MergedEdit.of(all);
	}
}
