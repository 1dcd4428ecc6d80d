package org.ipcstudio.debug.ui.states;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.debug.ui.graph.Scene;
import org.ipcstudio.debug.ui.graph.SceneCanvas;
import org.ipcstudio.debug.ui.graph.SceneFonts;
import org.ipcstudio.debug.ui.states.StateGraph.Box;
import org.ipcstudio.debug.ui.states.StateGraphModel.Shown;

/** The controls of the view: a line that says what is drawn, a field to search in it, the graph, and a legend. */
final class StateGraphPage {
	private static final int SEARCH_WIDTH = 240;
	private static final int LEAST_HEIGHT = 300;

	private final StateGraphSettings settings;
	private final Composite control;
	private final Label summary;
	private final Text search;
	private final SceneCanvas canvas;
	private final SceneCanvas legend;
	private Shown shown;

	StateGraphPage(Composite parent, StateGraphSettings settings, SceneFonts fonts) {
		this.settings = settings;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		Composite top = new Composite(control, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(8, 4).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		summary = new Label(top, SWT.WRAP);
		summary.setText(Messages.View_empty);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
		search = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.View_search);
		search.setToolTipText(Messages.View_search);
		GridDataFactory.swtDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
		search.addListener(SWT.Modify, event -> paint());
		search.addListener(SWT.DefaultSelection, event -> findNext());
		canvas = new SceneCanvas(control, Messages.View_accessible);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
		legend = new SceneCanvas(control, Messages.View_legend);
		legend.show(StateLegend.scene(fonts));
		legend.control().setEnabled(false); // there is nothing to be done with it
		legend.hideScrollBars();
		legend.setCurrent(StateLegend.current());
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * fonts.line()).applyTo(legend.control());
		control.addListener(SWT.Resize, event -> showLegend());
	}

	Control control() {
		return control;
	}

	SceneCanvas canvas() {
		return canvas;
	}

	/** What is said of the graph. */
	String summary() {
		return summary.getText();
	}

	void search(String text) {
		search.setText(text);
	}

	/** Shows or hides the legend, as it is set; where there is little room, the graph gets it. */
	void showLegend() {
		GridData data = (GridData) legend.control().getLayoutData();
		boolean visible = settings.legend() && control.getSize().y >= LEAST_HEIGHT;
		if (data.exclude == visible) {
			data.exclude = !visible;
			legend.control().setVisible(visible);
			control.layout();
		}
	}

	/** Says how far the exploration has come. */
	void exploring(String name, long found) {
		shown = null;
		canvas.show(Scene.EMPTY);
		canvas.setCurrent(null);
		tell(NLS.bind(Messages.View_exploring, name, found));
	}

	void tell(String message) {
		if (!message.equals(summary.getText())) {
			summary.setText(message);
			control.layout(true, true);
		}
	}

	void show(Shown newShown) {
		boolean moved = shown == null || shown.current() != newShown.current();
		boolean other = shown == null || shown.scene() != newShown.scene();
		shown = newShown;
		tell(StateSummary.of(newShown));
		if (other) {
			paint();
		}
		String current = newShown.current() < 0 ? null : Box.id(newShown.current());
		canvas.setCurrent(current);
		if (other) {
			canvas.fitAround(current == null ? Box.id(0) : current);
		} else if (moved && current != null) {
			canvas.reveal(current);
		}
	}

	private void paint() {
		if (shown != null) {
			canvas.show(StateDrawing.searched(shown.scene(), shown.graph(), search.getText()));
		}
	}

	/** Selects the next state that is meant by what is searched for. */
	private void findNext() {
		if (shown == null || search.getText().isBlank()) {
			return;
		}
		List<Box> hits = shown.graph().boxes().stream().filter(box -> StateDrawing.isMeant(box, search.getText())).toList();
		if (!hits.isEmpty()) {
			int index = 0;
			for (int i = 0; i < hits.size(); i++) {
				index = canvas.selection().contains(hits.get(i).id()) ? (i + 1) % hits.size() : index;
			}
			canvas.go(hits.get(index).id());
		}
	}
}
