package org.ipcstudio.debug.ui.overlay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.parts.Drawing;

/**
 * Links the selection of a canvas with that of the run that it shows: a figure stands for all its elements, and is selected
 * where one of them is. Belongs to the thread of the user interface.
 */
final class SelectionLink {
	private final GraphicalViewer viewer;
	private final Drawing drawing;
	private final ISelectionChangedListener canvasListener = event -> canvasChanged();
	private Playback playback;
	private Subjects subjects;
	/** What the canvas has selected in the run last, or has been shown of it. */
	private Set<Subject> linked = Set.of();
	private boolean changing;

	SelectionLink(GraphicalViewer viewer, Drawing drawing) {
		this.viewer = viewer;
		this.drawing = drawing;
		viewer.addSelectionChangedListener(canvasListener);
	}

	void dispose() {
		viewer.removeSelectionChangedListener(canvasListener);
		playback = null;
	}

	/** Links with a run from now on; with none if it is null. */
	void link(Playback newPlayback) {
		if (newPlayback != playback) {
			playback = newPlayback;
			subjects = playback == null ? null : new Subjects(playback.source().system());
			linked = Set.of();
			if (playback != null) {
				runChanged();
			}
		}
	}

	private void canvasChanged() {
		if (playback != null && !changing) {
			select(wanted(selected()));
		}
	}

	/** Selects an element of an array in the run, whose figure is selected on the canvas. */
	void pick(String element) {
		if (playback != null) {
			select(subjects.named(element));
		}
	}

	private void select(Set<Subject> wanted) {
		linked = wanted;
		playback.select(wanted);
	}

	private Set<Subject> wanted(Collection<DiagramElement> elements) {
		Set<Subject> wanted = new LinkedHashSet<>();
		for (DiagramElement element : elements) {
			if (element instanceof DiagramNode node) {
				wanted.addAll(subjects.ofNode(node.label()));
			} else if (element instanceof DiagramEdge edge) {
				wanted.addAll(subjects.ofLink(edge.source().label(), edge.target().label()));
			}
		}
		return wanted;
	}

	private List<DiagramElement> selected() {
		List<DiagramElement> elements = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (((EditPart) part).getModel() instanceof DiagramElement element) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** Something else is selected in the run; figures are selected only if it was not the canvas that did. */
	void runChanged() {
		if (playback == null || playback.selection().equals(linked)) {
			return;
		}
		linked = playback.selection();
		Set<DiagramElement> figures = new LinkedHashSet<>();
		linked.forEach(subject -> figures.addAll(figures(subject.name())));
		if (figures.equals(Set.copyOf(selected()))) {
			return;
		}
		List<EditPart> parts = figures.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull)
				.map(EditPart.class::cast).toList();
		changing = true;
		try {
			viewer.setSelection(new StructuredSelection(parts));
			if (!parts.isEmpty()) {
				viewer.reveal(parts.getFirst());
			}
		} finally {
			changing = false;
		}
	}

	/** What is drawn of something: its node, or the edge of a link. */
	private List<? extends DiagramElement> figures(String name) {
		ElementName parts = ElementName.of(name);
		if (parts.isLink()) {
			return drawing.diagram().edges().stream().filter(edge -> joins(edge, parts.node(), parts.peer())
					|| joins(edge, parts.peer(), parts.node())).toList();
		}
		return drawing.diagram().nodes().stream().filter(node -> node.label().equals(parts.node())).toList();
	}

	private static boolean joins(DiagramEdge edge, String from, String to) {
		return edge.source().label().equals(from) && edge.target().label().equals(to);
	}
}
