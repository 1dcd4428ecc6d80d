package org.ipcstudio.editor.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.ipcstudio.editor.commands.GestureCommand;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.document.EditedSystem.Gesture;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.language.edits.Addition;
import org.ipcstudio.language.edits.ModelEdits;

/** A canvas as its actions see it: what is drawn, what of it is selected, and how it is changed. */
public final class DiagramCanvas {
	private static final int STEP_WITHOUT_GRID = 10;

	private final GraphicalViewer viewer;
	private final Drawing drawing;

	public DiagramCanvas(GraphicalViewer viewer, Drawing drawing) {
		this.viewer = viewer;
		this.drawing = drawing;
	}

	public GraphicalViewer viewer() {
		return viewer;
	}

	public Drawing drawing() {
		return drawing;
	}

	public ZoomManager zoom() {
		return (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
	}

	/** Whether the drawing can be changed: not while the text is broken. */
	public boolean isEditable() {
		return !drawing.isBroken();
	}

	/** The selected nodes and edges in the order of their selection. */
	public List<DiagramElement> elements() {
		List<DiagramElement> elements = new ArrayList<>();
		for (Object part : viewer.getSelectedEditParts()) {
			if (((EditPart) part).getModel() instanceof DiagramElement element) {
				elements.add(element);
			}
		}
		return elements;
	}

	/** The selected nodes in the order of their selection. */
	public List<DiagramNode> nodes() {
		return elements().stream().filter(DiagramNode.class::isInstance).map(DiagramNode.class::cast).toList();
	}

	/** The selected edges in the order of their selection. */
	public List<DiagramEdge> edges() {
		return elements().stream().filter(DiagramEdge.class::isInstance).map(DiagramEdge.class::cast).toList();
	}

	/** The part that shows an element; null if there is none. */
	public GraphicalEditPart part(DiagramElement element) {
		return (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
	}

	/** Whether neither a node nor an edge is at a place of the control. */
	public boolean isEmptyAt(Point place) {
		EditPart under = viewer.findObjectAt(place);
		return under == null || under == viewer.getContents() || under == viewer.getRootEditPart();
	}

	/** Where a node is drawn, in the coordinates of the text. */
	public Rectangle bounds(DiagramNode node) {
		return part(node).getFigure().getBounds().getCopy();
	}

	/** Selects elements that have parts, and shows the last of them. */
	public void select(Collection<? extends DiagramElement> elements) {
		viewer.flush();
		List<GraphicalEditPart> parts = elements.stream().map(this::part).filter(Objects::nonNull).toList();
		viewer.setSelection(new StructuredSelection(parts));
		if (!parts.isEmpty()) {
			viewer.reveal(parts.getLast());
		}
	}

	/** Selects elements that have parts; what is in view stays. */
	public void selectInPlace(Collection<? extends DiagramElement> elements) {
		viewer.setSelection(new StructuredSelection(elements.stream().map(this::part).filter(Objects::nonNull).toList()));
	}

	/** Carries out a gesture as one step of the undo history. */
	public void perform(String label, Gesture gesture) {
		execute(new GestureCommand(drawing.system(), label, gesture));
	}

	/** Carries out a gesture that adds nodes, and selects them. */
	public void add(String label, Function<ModelEdits, Addition> gesture) {
		List<String> names = new ArrayList<>();
		perform(label, edits -> {
			Addition addition = gesture.apply(edits);
			names.addAll(addition.names());
			return addition.edit();
		});
		select(drawing.diagram().nodes().stream().filter(node -> names.contains(node.label())).toList());
	}

	/** How far something is moved if nobody says it exactly: from line to line of the grid if nodes stick to it. */
	public int step() {
		return isOnGrid() ? spacing() : STEP_WITHOUT_GRID;
	}

	/** The nearest point of the grid, or the same point if nodes do not stick to it. */
	public Point onGrid(Point point) {
		int spacing = isOnGrid() ? spacing() : 1;
		return new Point(Math.max(0, Math.round(point.x / (float) spacing) * spacing),
				Math.max(0, Math.round(point.y / (float) spacing) * spacing));
	}

	private boolean isOnGrid() {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
	}

	private int spacing() {
		return viewer.getProperty(SnapToGrid.PROPERTY_GRID_SPACING) instanceof Dimension grid ? grid.width
				: SnapToGrid.DEFAULT_GRID_SIZE;
	}

	/** Executes a command as one step of the undo history. */
	public void execute(Command command) {
		viewer.getEditDomain().getCommandStack().execute(command);
	}
}
