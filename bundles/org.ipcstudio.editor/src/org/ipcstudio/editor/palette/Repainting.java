package org.ipcstudio.editor.palette;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.draw2d.Border;
import org.eclipse.draw2d.ChangeListener;
import org.eclipse.draw2d.Clickable;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** Changes how figures and controls look, and remembers how to take everything back. */
final class Repainting {
	private final Deque<Runnable> steps = new ArrayDeque<>();

	void setForeground(IFigure figure, Color color) {
		Color before = figure.getLocalForegroundColor();
		change(() -> figure.setForegroundColor(color), () -> figure.setForegroundColor(before));
	}

	void setBackground(IFigure figure, Color color) {
		Color before = figure.getLocalBackgroundColor();
		change(() -> figure.setBackgroundColor(color), () -> figure.setBackgroundColor(before));
	}

	void setOpaque(IFigure figure, boolean opaque) {
		boolean before = figure.isOpaque();
		change(() -> figure.setOpaque(opaque), () -> figure.setOpaque(before));
	}

	void setBorder(IFigure figure, Border border) {
		Border before = figure.getBorder();
		change(() -> figure.setBorder(border), () -> figure.setBorder(before));
	}

	void setImage(ImageFigure figure, Image image) {
		Image before = figure.getImage();
		change(() -> figure.setImage(image), () -> figure.setImage(before));
	}

	void listen(Clickable button, ChangeListener listener) {
		change(() -> button.addChangeListener(listener), () -> button.removeChangeListener(listener));
	}

	void listen(Control control, int eventType, Listener listener) {
		change(() -> control.addListener(eventType, listener), () -> {
			if (!control.isDisposed()) {
				control.removeListener(eventType, listener);
				control.redraw();
			}
		});
		control.redraw();
	}

	private void change(Runnable step, Runnable back) {
		step.run();
		steps.push(back);
	}

	/** Restores how everything looked before the first change. */
	void takeBack() {
		while (!steps.isEmpty()) {
			steps.pop().run();
		}
	}
}
