package org.ipcstudio.editor.tools;

import java.util.List;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.parts.NodePart;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.EditException;

/**
 * Asks, where a pulled line has been dropped, what is to be drawn, and draws it; the usual thing at once where
 * there is no other choice.
 */
final class LineDrop {
	private final EditPartViewer viewer;
	private final Drawing drawing;

	LineDrop(EditPartViewer viewer) {
		this.viewer = viewer;
		this.drawing = (Drawing) viewer.getContents().getModel();
	}

	/**
	 * @param to       the node under the pointer; null for the empty canvas
	 * @param location the pointer, in the coordinates of the viewer
	 */
	void drop(NodePart from, NodePart to, Point location) {
		LineChoices choices = new LineChoices(drawing.system(), this::select);
		if (to != null) {
			boolean usual = ConnectionRules.usual(from.node().element(), to.node().element()).isPresent();
			offer(choices.between(from.node(), to.node()), usual, location);
		} else {
			Point end = location.getCopy();
			((GraphicalEditPart) viewer.getContents()).getContentPane().translateToRelative(end);
			offer(choices.behind(from.node(), end), true, location);
		}
	}

	private void offer(List<LineChoice> choices, boolean usual, Point location) {
		if (choices.size() == 1 && usual) {
			draw(choices.getFirst());
		} else if (!choices.isEmpty()) {
			Menu menu = menu(choices);
			menu.setLocation(viewer.getControl().toDisplay(location.x, location.y));
			menu.setVisible(true);
		}
	}

	private Menu menu(List<LineChoice> choices) {
		Menu menu = new Menu(viewer.getControl());
		LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
		for (LineChoice choice : choices) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(choice.label());
			item.setImage(images.create(choice.icon().descriptor()));
			item.addListener(SWT.Selection, event -> draw(choice));
		}
		menu.addListener(SWT.Hide, event -> viewer.getControl().getDisplay().asyncExec(() -> {
			menu.dispose();
			images.dispose();
		}));
		return menu;
	}

	private void draw(LineChoice choice) {
		try {
			choice.gesture().run();
		} catch (EditException refusal) {
			drawing.refuse(refusal.getMessage());
		}
	}

	/** Selects the farthest new node, so that its name can be typed at once. */
	private void select(List<String> names) {
		if (names.isEmpty()) {
			return;
		}
		viewer.flush();
		for (DiagramNode node : drawing.diagram().nodes()) {
			if (node.label().equals(names.getLast()) && viewer.getEditPartRegistry().get(node) instanceof NodePart part) {
				viewer.select(part);
				viewer.reveal(part);
			}
		}
	}
}
