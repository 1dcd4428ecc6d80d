package org.ipcstudio.debug.ui.sequence;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.graph.GraphAction;
import org.ipcstudio.debug.ui.sequence.chart.Lane;
import org.ipcstudio.debug.ui.sequence.chart.LaneOrder;
import org.ipcstudio.debug.ui.sequence.chart.Lanes;

/** The menu of the chart: what can be done with the lane that is pointed at, and with what is selected. */
final class ChartMenu {
	private final SequenceChartView view;
	private final ChartCanvas canvas;
	private final ChartListener listener;

	ChartMenu(SequenceChartView view, ChartCanvas canvas, ChartListener listener) {
		this.view = view;
		this.canvas = canvas;
		this.listener = listener;
	}

	void install() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		canvas.setMenu(menu.createContextMenu(canvas));
		view.getSite().registerContextMenu(menu, view.getSite().getSelectionProvider());
	}

	private void fill(IMenuManager menu) {
		if (canvas.contents() == null) {
			return;
		}
		if (canvas.shown() > 0) {
			menu.add(new GraphAction(Messages.Menu_source, null, () -> listener.open(canvas.shown())));
			menu.add(new Separator());
		}
		if (canvas.focus() >= 0) {
			lane(menu, canvas.focus());
		}
		Lanes lanes = canvas.contents().lanes();
		if (!lanes.isComplete()) {
			menu.add(new GraphAction(Messages.Menu_showAll, null, () -> listener.arrange(lanes.order().showingAll())));
		}
		if (!lanes.order().order().isEmpty()) {
			menu.add(new GraphAction(Messages.Menu_natural, null, () -> listener.arrange(lanes.order().ordered(LaneOrder.NATURAL.order()))));
		}
		menu.add(new Separator());
		for (Subject subject : canvas.selection()) {
			menu.add(new GraphAction(NLS.bind(Messages.Menu_filter, subject.name()), null, () -> view.filterBy(subject.name())));
		}
		if (!view.settings().filter().isEmpty()) {
			menu.add(new GraphAction(Messages.Menu_noFilter, null, view::clearFilter));
		}
		menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
	}

	private void lane(IMenuManager menu, int place) {
		Lanes lanes = canvas.contents().lanes();
		Lane lane = lanes.shown().get(place);
		if (lane.array() != null) {
			menu.add(new GraphAction(NLS.bind(lane.isFolded() ? Messages.Menu_unfold : Messages.Menu_fold, lane.array()), null,
					() -> ChartActions.toggleFold(canvas, listener, place)));
		}
		if (lanes.shown().size() > 1) {
			menu.add(new GraphAction(NLS.bind(Messages.Menu_hide, lane.name()), null, () -> ChartActions.hide(canvas, listener, place)));
			menu.add(new GraphAction(NLS.bind(Messages.Menu_hideOthers, lane.name()), null, () -> ChartActions.hideOthers(canvas, listener, place)));
		}
		if (place > 0) {
			menu.add(new GraphAction(Messages.Menu_left, null, () -> ChartActions.move(canvas, listener, place, -1)));
		}
		if (place < lanes.shown().size() - 1) {
			menu.add(new GraphAction(Messages.Menu_right, null, () -> ChartActions.move(canvas, listener, place, 1)));
		}
	}
}
