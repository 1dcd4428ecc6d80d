package org.ipcstudio.debug.ui.sequence;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.ipcstudio.debug.ui.graph.GraphAction;
import org.ipcstudio.debug.ui.graph.GraphIcon;
import org.ipcstudio.debug.ui.sequence.chart.ChartScript;
import org.ipcstudio.debug.ui.sequence.chart.Rows;
import org.ipcstudio.ui.Icon;

/** The commands of the view: buttons, menu items, keys. */
final class ChartCommands {
	private static final String PREFIX = "org.ipcstudio.debug.ui.sequenceChart."; //$NON-NLS-1$
	private static final String CONTEXT = PREFIX + "context"; //$NON-NLS-1$
	private static final double ZOOM = 1.25;
	/** More moves than these are not copied at once: only those that are seen. */
	private static final int MOST_COPIED = 600;

	private final SequenceChartView view;
	private final ChartCanvas canvas;
	private final FilterBar filterBar;
	private final FindBar findBar;

	ChartCommands(SequenceChartView view, ChartCanvas canvas, FilterBar filterBar, FindBar findBar) {
		this.view = view;
		this.canvas = canvas;
		this.filterBar = filterBar;
		this.findBar = findBar;
	}

	void install() {
		IViewSite site = view.getViewSite();
		IAction time = new GraphAction(Messages.Command_time, Messages.Command_timeTip, ChartIcon.MEASURE_TIME.descriptor(),
				() -> canvas.setTime(!canvas.scale().isTime()));
		time.setChecked(canvas.scale().isTime());
		IAction find = action("find", Messages.Command_find, Icon.FIND.descriptor(), findBar::open); //$NON-NLS-1$
		IAction next = action("findNext", Messages.Command_findNext, null, () -> findBar.find(true)); //$NON-NLS-1$
		IAction previous = action("findPrevious", Messages.Command_findPrevious, null, () -> findBar.find(false)); //$NON-NLS-1$
		IAction filter = action("filter", Messages.Command_filter, ChartIcon.FILTER.descriptor(), filterBar::setFocus); //$NON-NLS-1$
		IAction in = action("zoomIn", Messages.Command_zoomIn, Icon.ZOOM_IN.descriptor(), () -> zoom(ZOOM)); //$NON-NLS-1$
		IAction out = action("zoomOut", Messages.Command_zoomOut, Icon.ZOOM_OUT.descriptor(), () -> zoom(1 / ZOOM)); //$NON-NLS-1$
		IAction fit = action("zoomFit", Messages.Command_zoomFit, Icon.ZOOM_FIT.descriptor(), canvas::fit); //$NON-NLS-1$
		IAction actual = action("zoomActual", Messages.Command_zoomActual, Icon.ZOOM_ACTUAL.descriptor(), canvas::actualSize); //$NON-NLS-1$
		IAction wider = action("wider", Messages.Command_wider, null, () -> canvas.widen(ZOOM, 0)); //$NON-NLS-1$
		IAction narrower = action("narrower", Messages.Command_narrower, null, () -> canvas.widen(1 / ZOOM, 0)); //$NON-NLS-1$
		IAction legend = action("legend", Messages.Command_legend, Icon.LEGEND.descriptor(), () -> Legend.open(canvas)); //$NON-NLS-1$
		IAction copy = new GraphAction(Messages.Command_copy, GraphIcon.COPY_TEXT.descriptor(), () -> copy(ChartScript.PLAIN));
		ImageDescriptor script = ChartIcon.COPY_SCRIPT.descriptor();
		IAction mermaid = action("copyMermaid", Messages.Command_copyMermaid, script, () -> copy(ChartScript.MERMAID)); //$NON-NLS-1$
		IAction plantUml = action("copyPlantUml", Messages.Command_copyPlantUml, script, () -> copy(ChartScript.PLANT_UML)); //$NON-NLS-1$
		IActionBars bars = site.getActionBars();
		fillToolBar(bars.getToolBarManager(), List.of(time, find), List.of(in, out, fit), List.of(legend));
		fillMenu(bars.getMenuManager(), List.of(time, filter, find, next, previous), List.of(in, out, actual, fit, wider, narrower),
				List.of(copy, mermaid, plantUml), List.of(legend));
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
		bars.setGlobalActionHandler(ActionFactory.FIND.getId(), find);
		site.getService(IContextService.class).activateContext(CONTEXT);
	}

	private IAction action(String command, String text, ImageDescriptor image, Runnable deed) {
		IAction action = new GraphAction(text, image, deed);
		action.setActionDefinitionId(PREFIX + command);
		view.getSite().getService(IHandlerService.class).activateHandler(PREFIX + command, new ActionHandler(action));
		return action;
	}

	@SafeVarargs
	private static void fillToolBar(IToolBarManager bar, List<IAction>... groups) {
		for (List<IAction> group : groups) {
			bar.add(new Separator());
			group.forEach(bar::add);
		}
	}

	@SafeVarargs
	private void fillMenu(IMenuManager menu, List<IAction>... groups) {
		for (List<IAction> group : groups) {
			menu.add(new Separator());
			group.forEach(menu::add);
		}
		menu.add(new Separator());
		menu.add(command("org.ipcstudio.editor.copyAsImage")); //$NON-NLS-1$
		menu.add(command("org.ipcstudio.editor.exportImage")); //$NON-NLS-1$
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(view.getSite(), id, id, CommandContributionItem.STYLE_PUSH));
	}

	private void zoom(double factor) {
		canvas.zoom(factor, canvas.viewport().height() / 2);
	}

	/** Copies all moves that are shown, or those that are seen if they are many. */
	private void copy(ChartScript script) {
		if (canvas.contents() == null) {
			return;
		}
		Rows rows = canvas.contents().rows();
		List<Integer> numbers = rows.count() <= MOST_COPIED ? IntStream.of(rows.numbers()).boxed().toList()
				: canvas.scene().moves().stream().map(move -> move.number()).toList();
		String text = script.write(canvas.chart(), numbers, canvas.contents().words()::get);
		Clipboard clipboard = new Clipboard(canvas.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
