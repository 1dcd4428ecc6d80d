package org.ipcstudio.editor.state;

import java.util.List;
import java.util.Objects;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.rulers.RulerProvider;
import org.eclipse.swt.SWT;
import org.ipcstudio.editor.actions.DiagramCanvas;
import org.ipcstudio.editor.diagram.DiagramElement;

/**
 * Brings a canvas into a state as soon as it has a size, and tells the state it is in. The canvas is looked at for the last
 * time just before its control is disposed.
 */
public final class CanvasView {
	private final DiagramCanvas canvas;
	private final GuideRuler columns;
	private final GuideRuler rows;
	private final FigureCanvas control;
	private ViewState wanted;
	private ViewState last;

	/** @param wanted the state to be restored */
	public CanvasView(DiagramCanvas canvas, ViewState wanted) {
		this.canvas = canvas;
		this.wanted = wanted;
		this.columns = new GuideRuler(wanted.columns());
		this.rows = new GuideRuler(wanted.rows());
		canvas.viewer().setProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER, columns);
		canvas.viewer().setProperty(RulerProvider.PROPERTY_VERTICAL_RULER, rows);
		control = (FigureCanvas) canvas.viewer().getControl();
		control.addListener(SWT.Resize, event -> restoreSoon());
		control.addListener(SWT.Dispose, event -> last = state());
		restoreSoon();
	}

	/** A canvas without a size cannot be scrolled. */
	private void restoreSoon() {
		Point size = new Point(control.getSize());
		if (wanted != null && size.x > 0 && size.y > 0) {
			control.getDisplay().asyncExec(this::restore);
		}
	}

	private void restore() {
		if (control.isDisposed() || wanted == null) {
			return;
		}
		ViewState state = wanted;
		wanted = null;
		canvas.zoom().setZoom(state.zoom());
		canvas.viewer().flush();
		control.getViewport().setViewLocation(state.x(), state.y());
		canvas.selectInPlace(state.selection().stream().map(this::element).filter(Objects::nonNull).toList());
	}

	private DiagramElement element(String label) {
		for (DiagramElement node : canvas.drawing().diagram().nodes()) {
			if (node.label().equals(label)) {
				return node;
			}
		}
		return canvas.drawing().diagram().edges().stream().filter(edge -> edge.label().equals(label)).findFirst().orElse(null);
	}

	/** The state that the canvas is in, or was in at its end, or would be in if it had been seen. */
	public ViewState state() {
		if (wanted != null) {
			return wanted;
		}
		if (last != null) {
			return last;
		}
		Point location = control.getViewport().getViewLocation();
		List<String> selection = canvas.elements().stream().map(DiagramElement::label).toList();
		return new ViewState(0, canvas.zoom().getZoom(), location.x, location.y, selection, columns.positions(),
				rows.positions());
	}
}
