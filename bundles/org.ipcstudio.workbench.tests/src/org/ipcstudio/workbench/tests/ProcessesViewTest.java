package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The view Processes & Channels shows the moment, follows selections, and leaves the user interface alone. */
class ProcessesViewTest extends WorkbenchTest {
	private static final long LONGEST = 50_000_000;

	private IViewPart view;
	private Composite widgets;
	private Tree tree;

	@BeforeEach
	void openTheView() throws CoreException {
		PlatformUI.getWorkbench().showPerspective("org.ipcstudio.ui.perspective", window());
		view = page().showView("org.ipcstudio.debug.ui.processes");
		widgets = (Composite) view.getAdapter(Control.class);
		tree = (Tree) Widgets.all(widgets, Tree.class::isInstance).getFirst();
	}

	@AfterEach
	void closeAll() {
		Playbacks.instance().all().forEach(Playback::close);
		page().hideView(view);
		page().closePerspective(page().getPerspective(), false, false);
	}

	private OpenedRun philosophers() throws CoreException, IOException {
		OpenedRun run = new OpenedRun(example("dining-philosophers"), 3, 100_000).finish();
		Conditions.waitUntil("the rows are there", () -> item("Philosopher[1]") != null);
		return run;
	}

	private TreeItem item(String name) {
		Widgets.waitUntilShown();
		return find(tree.getItems(), name);
	}

	private static TreeItem find(TreeItem[] items, String name) {
		for (TreeItem item : items) {
			if (item.getText().equals(name)) {
				return item;
			}
			TreeItem below = item.getExpanded() ? find(item.getItems(), name) : null;
			if (below != null) {
				return below;
			}
		}
		return null;
	}

	@Test
	void rowsFollowTheMoment() throws CoreException, IOException {
		OpenedRun run = philosophers();
		assertEquals("\u25c6 ready", item("Philosopher[0]").getText(1));
		run.playback().show(run.length());
		Widgets.waitUntilShown();
		assertEquals("\u25ae\u25ae waiting", item("Philosopher[0]").getText(1));
		assertTrue(item("Philosopher[0]").getText(2).startsWith("waits"), item("Philosopher[0]").getText(2));
		run.playback().show(0);
		Widgets.waitUntilShown();
		assertEquals("\u25c6 ready", item("Philosopher[0]").getText(1));
	}

	@Test
	void selectionsGoBothWays() throws CoreException, IOException {
		OpenedRun run = philosophers();
		tree.setSelection(item("Philosopher[2]"));
		Widgets.send(tree, SWT.Selection, new Event());
		assertEquals(Set.of(Subject.process("Philosopher[2]")), run.playback().selection());
		run.playback().select(List.of(Subject.channel("Fork[3]"), Subject.process("Philosopher[4]")));
		Widgets.waitUntilShown();
		assertEquals(List.of("Philosopher[4]", "Fork[3]"), List.of(tree.getSelection()).stream().map(TreeItem::getText).toList());
	}

	@Test
	void aFilterAndASortedColumnChooseWhatIsShown() throws CoreException, IOException {
		philosophers();
		Text filter = (Text) Widgets.all(widgets, Text.class::isInstance).getFirst();
		filter.setText("philosopher[3]");
		Conditions.waitUntil("only one is left", () -> item("Philosopher[1]") == null && item("Philosopher[3]") != null);
		filter.setText("");
		Conditions.waitUntil("all are there again", () -> item("Philosopher[1]") != null);
		Widgets.send(tree.getColumn(0), SWT.Selection, new Event());
		Widgets.send(tree.getColumn(0), SWT.Selection, new Event());
		Conditions.waitUntil("the last one is first", () -> item("Philosopher[4]") != null
				&& item("Philosopher[4]").getParentItem().indexOf(item("Philosopher[4]")) == 0);
		assertEquals(SWT.DOWN, tree.getSortDirection());
	}

	@Test
	void rowsAreCopiedAndDeclarationsOpened() throws CoreException, IOException {
		OpenedRun run = philosophers();
		tree.setSelection(item("Philosopher[2]"));
		Widgets.send(tree, SWT.Selection, new Event());
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		Clipboard clipboard = new Clipboard(tree.getDisplay());
		String copied = (String) clipboard.getContents(TextTransfer.getInstance());
		clipboard.dispose();
		assertTrue(copied.contains("\nPhilosopher[2]\t"), copied);
		Widgets.key(tree, SWT.F3);
		IpcEditor editor = (IpcEditor) page().getActiveEditor();
		String selected = ((ITextSelection) editor.sourcePage().getSelectionProvider().getSelection()).getText();
		assertTrue(selected.contains("process Philosopher"), selected);
		assertEquals(project().getFile("dining-philosophers.ipc"), run.playback().source().file());
	}

	/** 200 processes and 500 channels, of which most change: no task of the user interface takes long. */
	@Test
	void manyRowsAreShownWithoutKeepingTheUserInterfaceBusy() throws CoreException, IOException {
		OpenedRun run = new OpenedRun(file("large.ipc", Large.system(200, 500)), 1, 60_000);
		run.finish();
		Conditions.waitUntil("the rows are there", () -> tree.getItemCount() > 0 && tree.getItem(0).getItemCount() > 0);
		Widgets.waitUntilShown();
		Large.expandAll(tree);
		Widgets.waitUntilShown();
		long longest = LongestTurn.of(tree.getDisplay(), () -> {
			for (int step = 1; step <= 20; step++) {
				run.playback().show(run.length() * step / 20);
				Widgets.waitUntilShown();
			}
		});
		System.out.println("ipcstudio: longest task of the user interface " + longest / 1_000_000 + " ms");
		assertTrue(longest < LONGEST, longest / 1_000_000 + " ms");
	}

	@Test
	void picturesInBothThemes() throws CoreException, IOException {
		open(example("readers-writers"));
		open(example("sliding-window"));
		OpenedRun run = new OpenedRun(project().getFile("sliding-window.ipc"), 4, 100_000).finish();
		run.playback().show(run.length() / 2);
		Widgets.waitUntilShown();
		run.playback().show(run.length() / 2 + 1);
		run.playback().select(List.of(Subject.process("Sender")));
		Themes.inBoth(window(), theme -> {
			Widgets.waitUntilShown();
			Widgets.waitUntilPainted(tree);
			Screenshots.take("processes-" + theme);
		});
		OpenedRun deadlock = philosophers();
		deadlock.playback().show(deadlock.length());
		Themes.inBoth(window(), theme -> {
			Widgets.waitUntilShown();
			Widgets.waitUntilPainted(tree);
			Screenshots.take("processes-deadlock-" + theme);
		});
	}
}
