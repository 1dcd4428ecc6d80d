package org.ipcstudio.debug.ui.graph;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * What mouse and keyboard do with a scene: a click selects, with Ctrl more than one, a double click or Enter opens, the
 * empty canvas is dragged along; arrow keys and Tab walk from box to box, Home and End to the first and the last,
 * Escape gives the selection up; Ctrl with the wheel, +, - or 0 zooms.
 */
final class SceneGestures {
	private final SceneCanvas scene;
	private final FigureCanvas canvas;
	private Point dragged;

	SceneGestures(SceneCanvas scene) {
		this.scene = scene;
		canvas = scene.figureCanvas();
		canvas.addListener(SWT.MouseDown, this::pressed);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseUp, event -> dragged = null);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, this::traverse);
	}

	private void pressed(Event event) {
		canvas.setFocus();
		SceneNode node = scene.at(event.x, event.y);
		if (node != null && event.button != 2) {
			if (event.button == 1 || !scene.selection().contains(node.id())) {
				scene.choose(node, (event.stateMask & SWT.MOD1) != 0);
			}
			if (event.button == 1 && (event.stateMask & SWT.MOD1) == 0) {
				scene.click(node);
			}
		} else if (event.button != 3) {
			if (event.button == 1) {
				scene.choose(null, false);
			}
			dragged = new Point(event.x, event.y);
		}
	}

	private void moved(Event event) {
		if (dragged != null) {
			Viewport viewport = canvas.getViewport();
			scene.zoom().userMoved();
			viewport.setViewLocation(viewport.getHorizontalRangeModel().getValue() + dragged.x - event.x,
					viewport.getVerticalRangeModel().getValue() + dragged.y - event.y);
			dragged = new Point(event.x, event.y);
		}
	}

	private void doubleClicked(Event event) {
		SceneNode node = scene.at(event.x, event.y);
		if (node != null) {
			scene.open(node);
		} else {
			scene.fit();
		}
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0 && event.count != 0) {
			scene.zoom().step(event.count > 0 ? 1 : -1, new Point(event.x, event.y));
			event.doit = false;
		} else {
			scene.zoom().userMoved();
		}
	}

	private void key(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> scene.walk(SceneWalk.Way.LEFT);
			case SWT.ARROW_RIGHT -> scene.walk(SceneWalk.Way.RIGHT);
			case SWT.ARROW_UP -> scene.walk(SceneWalk.Way.UP);
			case SWT.ARROW_DOWN -> scene.walk(SceneWalk.Way.DOWN);
			case SWT.HOME -> scene.jump(false);
			case SWT.END -> scene.jump(true);
			case SWT.ESC -> scene.choose(null, false);
			case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
				if (scene.place() != null) {
					scene.open(scene.place());
				}
			}
			case '+', '=', SWT.KEYPAD_ADD -> zoom(control, 1);
			case '-', SWT.KEYPAD_SUBTRACT -> zoom(control, -1);
			case '0', SWT.KEYPAD_0 -> {
				if (control) {
					scene.fit();
				}
			}
			default -> {
				// no key of a scene
			}
		}
	}

	private void zoom(boolean wanted, int levels) {
		if (wanted) {
			scene.zoom().step(levels, new Point(canvas.getSize().x / 2, canvas.getSize().y / 2));
		}
	}

	/** Tab walks through the boxes and behind the last one leaves the canvas, so that nobody is caught in it. */
	private void traverse(Event event) {
		switch (event.detail) {
			case SWT.TRAVERSE_TAB_NEXT -> event.doit = !scene.step(1);
			case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = scene.place() == null || !scene.step(-1);
			case SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN -> event.doit = false;
			default -> event.doit = true;
		}
	}
}
