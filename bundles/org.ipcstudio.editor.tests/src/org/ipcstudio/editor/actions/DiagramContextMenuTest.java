package org.ipcstudio.editor.actions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class DiagramContextMenuTest extends CanvasTest {

	private List<String> ids() {
		MenuManager menu = canvas.controls().contextMenu();
		menu.removeAll();
		((DiagramContextMenu) menu).buildContextMenu(menu);
		return Stream.of(menu.getItems()).map(IContributionItem::getId).filter(Objects::nonNull).toList();
	}

	private void rightClick(Point place) {
		Event event = new Event();
		var onScreen = canvas.control().toDisplay(place.x, place.y);
		event.x = onScreen.x;
		event.y = onScreen.y;
		event.detail = SWT.MENU_MOUSE;
		event.doit = false;
		canvas.control().notifyListeners(SWT.MenuDetect, event);
	}

	@Test
	void offersWhatFitsTheSelection() {
		List<String> ofTheCanvas = ids();
		assertTrue(ofTheCanvas.contains(DiagramCommand.LAYOUT.actionId()), ofTheCanvas::toString);
		assertFalse(ofTheCanvas.contains(DiagramCommand.DELETE.actionId()), ofTheCanvas::toString);
		canvas.select("Jobs");
		List<String> ofANode = ids();
		assertTrue(ofANode.containsAll(List.of(DiagramCommand.OPEN_SOURCE.actionId(), DiagramCommand.RENAME.actionId(),
				DiagramCommand.COPY.actionId(), DiagramCommand.DELETE.actionId())), ofANode::toString);
		canvas.viewer().setSelection(new StructuredSelection(canvas.edge("Producer → Jobs")));
		List<String> ofAnEdge = ids();
		assertTrue(ofAnEdge.contains(DiagramCommand.REVERSE.actionId()), ofAnEdge::toString);
		assertFalse(ofAnEdge.contains(DiagramCommand.RENAME.actionId()), ofAnEdge::toString);
		for (List<String> menu : List.of(ofTheCanvas, ofANode, ofAnEdge)) {
			assertTrue(menu.contains("additions"), "others can contribute");
		}
	}

	@Test
	void aClickBesideEverythingIsAboutTheCanvas() {
		canvas.select("Jobs");
		rightClick(robot.middle(canvas.part("Jobs")));
		assertEquals(List.of("Jobs"), canvas.selection());
		rightClick(new Point(450, 550));
		assertFalse(canvas.selection().contains("Jobs"));
	}
}
