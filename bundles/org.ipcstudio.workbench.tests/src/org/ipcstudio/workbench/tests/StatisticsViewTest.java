package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.statistics.StatisticsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view Statistics draws charts of a run, has the numbers beside them, and both can be taken elsewhere. */
class StatisticsViewTest extends WorkbenchTest {
	private static final long LONGEST = 50_000_000;
	private static final int OCCUPANCY = 0;
	private static final int SHARES = 1;

	private IViewPart view;
	private Composite widgets;
	private Table table;

	@BeforeEach
	void openTheView() throws CoreException {
		PlatformUI.getWorkbench().showPerspective("org.ipcstudio.ui.perspective", window());
		view = page().showView(StatisticsView.ID);
		widgets = (Composite) view.getAdapter(Control.class);
		table = (Table) Widgets.all(widgets, Table.class::isInstance).getFirst();
	}

	@AfterEach
	void closeAll() {
		Playbacks.instance().all().forEach(Playback::close);
		page().hideView(view);
		page().closePerspective(page().getPerspective(), false, false);
	}

	private OpenedRun workshop() throws CoreException, IOException {
		OpenedRun run = new OpenedRun(file("workshop.ipc", """
				system Workshop {
					mailbox Jobs : int capacity 4
					mailbox Done : int
					lock Tool
					process Master {
						var n : int
						loop {
							n = (n + 1) % 10
							send n to Jobs
							work 2 ms
							if n == 0 { work 30 ms }
						}
					}
					process Worker[3] {
						var job : int
						loop {
							receive job from Jobs
							work 6 ms
							lock Tool { work 3 ms }
							send job to Done
						}
					}
					process Store {
						var job : int
						loop { receive job from Done work 5 ms }
					}
					Master -> Jobs -> Worker -> Done -> Store
					Worker -- Tool
				}
				"""), 2, 1_500).finish();
		choose(OCCUPANCY);
		Conditions.waitUntil("the numbers are there", () -> table.getItemCount() == 2);
		return run;
	}

	private void choose(int kind) {
		Combo combo = (Combo) Widgets.all(widgets, Combo.class::isInstance).getFirst();
		combo.select(kind);
		Widgets.send(combo, SWT.Selection, new Event());
		Widgets.waitUntilShown();
	}

	private Set<String> drawn() {
		Chart chart = (Chart) Widgets.all(widgets, Chart.class::isInstance).getFirst();
		return Set.copyOf(Arrays.stream(chart.getSeriesSet().getSeries()).map(ISeries::getId).toList());
	}

	@Test
	void whatIsCheckedIsDrawn() throws CoreException, IOException {
		workshop();
		Widgets.waitUntilShown();
		assertEquals(Set.of("Jobs", "Done"), drawn());
		int done = table.getItem(0).getText().equals("Done") ? 0 : 1;
		table.getItem(done).setChecked(false);
		Event event = new Event();
		event.item = table.getItem(done);
		event.detail = SWT.CHECK;
		Widgets.send(table, SWT.Selection, event);
		Conditions.waitUntil("only one is drawn", () -> drawn().equals(Set.of("Jobs")));
	}

	@Test
	void linesAreSelectedInAllViewsAndCopied() throws CoreException, IOException {
		OpenedRun run = workshop();
		choose(SHARES);
		Conditions.waitUntil("all processes are there", () -> table.getItemCount() == 5);
		run.playback().select(List.of(Subject.process("Worker[1]")));
		Conditions.waitUntil("the line is selected", () -> table.getSelectionCount() == 1
				&& table.getSelection()[0].getText().equals("Worker[1]"));
		table.setSelection(0);
		Widgets.send(table, SWT.Selection, new Event());
		assertEquals(Set.of(Subject.process("Master")), run.playback().selection());
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		Clipboard clipboard = new Clipboard(table.getDisplay());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.startsWith("Process,Moves,"), copied);
		assertEquals(2, copied.lines().count());
	}

	@Test
	void aChartIsSavedAsAnImage(@TempDir Path folder) throws CoreException, IOException {
		workshop();
		Widgets.waitUntilShown();
		Path file = folder.resolve("chart.png");
		((StatisticsView) view).save(file.toString());
		ImageData image = new ImageData(file.toString());
		assertTrue(image.width > 100 && image.height > 50);
		int colors = (int) IntStream.range(0, image.width * image.height)
				.map(i -> image.getPixel(i % image.width, i / image.width)).distinct().count();
		assertTrue(colors > 3, "something is drawn in " + colors + " colours");
	}

	/** A long run of many processes is measured in the background. */
	@Test
	void aLongRunDoesNotKeepTheUserInterfaceBusy() throws CoreException, IOException {
		OpenedRun run = new OpenedRun(file("large.ipc", Large.system(200, 500)), 1, 60_000).finish();
		Widgets.waitUntilShown();
		assertNotNull(run.playback().recording().result());
		for (int kind = 0; kind < 5; kind++) { // so that classes are loaded
			choose(kind);
		}
		long longest = LongestTurn.of(table.getDisplay(), () -> {
			for (int kind = 0; kind < 5; kind++) {
				choose(kind);
			}
		});
		System.out.println("ipcstudio: longest task of the user interface " + longest / 1_000_000 + " ms");
		assertTrue(longest < LONGEST, longest / 1_000_000 + " ms");
	}

	@Test
	void picturesInBothThemes() throws CoreException, IOException {
		OpenedRun run = workshop();
		run.playback().show(run.length() / 3);
		Themes.inBoth(window(), theme -> {
			for (int kind = 0; kind < 5; kind++) {
				choose(kind);
				Widgets.waitUntilPainted(Widgets.find(widgets, "PlotArea"));
				Screenshots.take("statistics-" + kind + "-" + theme);
			}
		});
	}
}
