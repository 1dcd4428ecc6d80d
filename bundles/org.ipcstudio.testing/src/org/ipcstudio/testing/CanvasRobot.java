package org.ipcstudio.testing;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Works on a canvas as a person does: what it does arrives at the viewer's event dispatcher as the events of a mouse and a
 * keyboard do, without the pointer of the screen. Points are those of the control. For the thread of the display.
 */
public final class CanvasRobot {
	private static final int STEPS = 6;

	private final GraphicalViewer viewer;
	private final Control control;
	private Point pointer = new Point(0, 0);
	private int modifiers;

	/** A robot for any viewer of GEF whose control has been made. */
	public CanvasRobot(GraphicalViewer viewer) {
		this.viewer = viewer;
		this.control = viewer.getControl();
	}

	/** The middle of a part as it is shown now. */
	public Point middle(GraphicalEditPart part) {
		settle();
		var bounds = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return bounds.getCenter();
	}

	/** Keys that are held from now on, as {@code SWT.MOD1 | SWT.SHIFT}; 0 for none. */
	public CanvasRobot holding(int keys) {
		modifiers = keys;
		return this;
	}

	public CanvasRobot moveTo(Point place) {
		pointer = place.getCopy();
		mouse(SWT.MouseMove, 0);
		return this;
	}

	public CanvasRobot press(int button) {
		mouse(SWT.MouseDown, button);
		return this;
	}

	public CanvasRobot release(int button) {
		mouse(SWT.MouseUp, button);
		return this;
	}

	public CanvasRobot click(Point place) {
		return moveTo(place).press(1).release(1);
	}

	public CanvasRobot click(GraphicalEditPart part) {
		return click(middle(part));
	}

	public CanvasRobot doubleClick(Point place) {
		click(place).press(1);
		mouse(SWT.MouseDoubleClick, 1);
		return release(1);
	}

	/** Presses at one place and drags to another on a straight line, without letting go. */
	public CanvasRobot pull(Point from, Point to) {
		moveTo(from).press(1);
		for (int step = 1; step <= STEPS; step++) {
			dragTo(new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
		}
		return this;
	}

	/** Moves the pointer with the first button held. */
	public CanvasRobot dragTo(Point place) {
		pointer = place.getCopy();
		mouse(SWT.MouseMove, 1);
		return this;
	}

	/** Drags from one place to another and lets go. */
	public CanvasRobot drag(Point from, Point to) {
		return pull(from, to).release(1);
	}

	/** Drags the middle of a part by a distance. */
	public CanvasRobot dragBy(GraphicalEditPart part, int dx, int dy) {
		Point from = middle(part);
		return drag(from, new Point(from.x + dx, from.y + dy));
	}

	/** Presses and releases a key, given by its code and its character, of which one may be 0. */
	public CanvasRobot key(int keyCode, char character) {
		keyEvent(SWT.KeyDown, keyCode, character);
		keyEvent(SWT.KeyUp, keyCode, character);
		return this;
	}

	/** Presses and releases a key without a character, as {@code SWT.ARROW_LEFT}. */
	public CanvasRobot key(int keyCode) {
		return key(keyCode, (char) 0);
	}

	/** Types a letter, digit or sign. */
	public CanvasRobot type(char character) {
		return key(Character.toLowerCase(character), character);
	}

	/** Turns the wheel; positive is away from the user. */
	public CanvasRobot wheel(Point place, int count) {
		pointer = place.getCopy();
		Event event = event(place);
		event.count = count;
		event.detail = SWT.SCROLL_LINE;
		send(SWT.MouseWheel, event);
		return this;
	}

	private void mouse(int type, int button) {
		Event event = event(pointer);
		boolean held = type == SWT.MouseMove ? button != 0 : type == SWT.MouseUp;
		event.button = type == SWT.MouseMove ? 0 : button;
		event.count = type == SWT.MouseDoubleClick ? 2 : 1;
		if (held) {
			event.stateMask |= button == 3 ? SWT.BUTTON3 : SWT.BUTTON1;
		}
		send(type, event);
	}

	private void keyEvent(int type, int keyCode, char character) {
		Event event = event(pointer);
		event.keyCode = keyCode;
		event.character = character;
		send(type, event);
	}

	private Event event(Point place) {
		Event event = new Event();
		event.widget = control;
		event.display = control.getDisplay();
		event.x = place.x;
		event.y = place.y;
		event.stateMask = modifiers;
		event.doit = true;
		return event;
	}

	private void send(int type, Event event) {
		control.notifyListeners(type, event);
		settle();
	}

	private void settle() {
		Display display = control.getDisplay();
		do {
			viewer.flush();
		} while (display.readAndDispatch());
	}
}
