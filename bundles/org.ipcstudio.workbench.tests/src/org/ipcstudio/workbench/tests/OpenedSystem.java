package org.ipcstudio.workbench.tests;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.testing.CanvasRobot;

/** An editor with a system, and what a person does with it: draw with the tools of the palette, change the page, type. */
final class OpenedSystem {
	private final IpcEditor editor;
	private final CanvasRobot robot;

	OpenedSystem(IpcEditor editor) {
		this.editor = editor;
		this.robot = new CanvasRobot(viewer());
	}

	IpcEditor editor() {
		return editor;
	}

	GraphicalViewer viewer() {
		return editor.diagramPage().viewer();
	}

	CanvasRobot robot() {
		return robot;
	}

	/** The text as it is now. */
	String text() {
		return editor.system().document().get();
	}

	/** The names of all nodes that are drawn. */
	List<String> nodes() {
		return editor.diagramPage().drawing().diagram().nodes().stream().map(DiagramNode::label).toList();
	}

	/** Draws with a tool of the palette: one click where the new node shall be. */
	NodePart draw(String tool, int x, int y) {
		List<String> before = nodes();
		choose(tool);
		robot.click(new Point(x, y));
		Conditions.waitUntil("there is a new node", () -> nodes().size() > before.size());
		return node(nodes().stream().filter(name -> !before.contains(name)).findFirst().orElseThrow());
	}

	/** Draws a line with a tool of the palette, from the middle of one node to the middle of another. */
	void connect(String tool, NodePart from, NodePart to) {
		choose(tool);
		robot.drag(robot.middle(from), robot.middle(to));
		Conditions.handleEvents();
	}

	private void choose(String tool) {
		ToolEntry entry = find(viewer().getEditDomain().getPaletteViewer().getPaletteRoot(), tool);
		viewer().getEditDomain().getPaletteViewer().setActiveTool(entry);
	}

	private static ToolEntry find(PaletteContainer container, String label) {
		for (Object child : container.getChildren()) {
			if (child instanceof ToolEntry entry && label.equals(entry.getLabel())) {
				return entry;
			}
			if (child instanceof PaletteContainer inside) {
				ToolEntry found = find(inside, label);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	NodePart node(String name) {
		viewer().flush();
		return editor.diagramPage().drawing().diagram().nodes().stream().filter(node -> node.label().equals(name))
				.map(node -> (NodePart) viewer().getEditPartRegistry().get(node)).findFirst()
				.orElseThrow(() -> new AssertionError("no node " + name + " among " + nodes()));
	}

	/** Where a part is on the control of the canvas. */
	Rectangle bounds(GraphicalEditPart part) {
		viewer().flush();
		Rectangle bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds;
	}

	void showDiagram() {
		editor.showDiagram();
		Conditions.handleEvents();
	}

	/** Shows the text and returns the widget with it. */
	StyledText showSource() {
		editor.showSource();
		Conditions.handleEvents();
		return (StyledText) editor.sourcePage().getAdapter(Control.class);
	}

	/** Puts text where the first occurrence of a mark ends. */
	void typeBehind(String mark, String text) {
		StyledText widget = showSource();
		String before = widget.getText();
		widget.setSelection(before.indexOf(mark) + mark.length());
		widget.insert(text);
		Conditions.handleEvents();
	}
}
