package org.ipcstudio.debug.ui.states;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.ui.graph.GraphAction;
import org.ipcstudio.debug.ui.graph.GraphActions;
import org.ipcstudio.debug.ui.graph.GraphIcon;
import org.ipcstudio.debug.ui.states.StateGraph.Box;
import org.ipcstudio.debug.ui.states.StateGraphModel.Wish;
import org.ipcstudio.ui.Icon;

/** The buttons and menus of the view. */
final class StateGraphActions {
	private final StateGraphView view;
	private final StateGraphSettings settings;
	private GraphAction onlyDefects;
	private GraphAction around;
	private GraphAction legend;
	private GraphAction stop;

	StateGraphActions(StateGraphView view, StateGraphSettings settings) {
		this.view = view;
		this.settings = settings;
	}

	void fill() {
		Wish wish = settings.wish();
		onlyDefects = new GraphAction(Messages.View_onlyDefects, Messages.View_onlyDefectsTip,
				GraphIcon.ONLY_STUCK.descriptor(),
				() -> change(old -> new Wish(old.limit(), old.around(), onlyDefects.isChecked())));
		onlyDefects.setChecked(wish.onlyDefects());
		around = new GraphAction(Messages.View_around, Messages.View_aroundTip, GraphIcon.AROUND.descriptor(),
				() -> change(old -> new Wish(old.limit(), around.isChecked(), old.onlyDefects())));
		around.setChecked(wish.around());
		legend = new GraphAction(Messages.View_legend, Messages.View_legendTip, Icon.LEGEND.descriptor(), () -> {
			settings.setLegend(legend.isChecked());
			view.page().showLegend();
		});
		legend.setChecked(settings.legend());
		stop = new GraphAction(Messages.View_stop,
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_STOP), view::stop);
		List<IAction> own = new ArrayList<>(List.of(onlyDefects, around, legend, stop));
		new GraphActions(view.getViewSite(), view.canvas(), this::text, this::dot).fill(own);
		view.getViewSite().getActionBars().getMenuManager().add(limits());
	}

	/** Tells whether there is something to be stopped. */
	void exploring(boolean exploring) {
		stop.setEnabled(exploring);
	}

	private MenuManager limits() {
		MenuManager menu = new MenuManager(Messages.View_limit);
		for (int limit : StateGraphSettings.LIMITS) {
			Action choice = new Action(NLS.bind(Messages.View_limitOf, limit), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						change(old -> new Wish(limit, old.around(), old.onlyDefects()));
					}
				}
			};
			choice.setChecked(settings.wish().limit() == limit);
			menu.add(choice);
		}
		return menu;
	}

	private void change(UnaryOperator<Wish> change) {
		settings.setWish(change.apply(settings.wish()));
		view.refresh();
	}

	/** The selected states in words, or all that are drawn. */
	private String text() {
		return view.shown().map(shown -> {
			List<String> selected = shown.graph().boxes().stream().filter(box -> view.canvas().selection().contains(box.id()))
					.map(Box::words).toList();
			return selected.isEmpty() ? StateSummary.text(shown) : String.join("\n\n", selected);
		}).orElse("");
	}

	private String dot() {
		return view.shown().map(shown -> StateDot.of(shown.graph())).orElse("");
	}
}
