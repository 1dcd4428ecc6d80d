package org.ipcstudio.editor.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Selectables;
import org.ipcstudio.editor.selection.SharedSelection;
import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The tree follows the text and the selection, and its items can be renamed and deleted. */
class OutlineTreeTest {
	private static final String TEXT = """
			system S {
			  mailbox Jobs : int @(300, 100)   // stays
			  memory Table @(300, 200) { x : int = 0  y : int = 0 }
			  process Producer @(60, 100) { send 1 to Jobs  Table.x = 1 }
			  process Consumer @(560, 100) { var x : int  receive x from Jobs }
			  Producer -> Jobs -> Consumer
			  Producer <-> Table
			}
			""";

	private TestCanvas canvas;
	private Shell shell;
	private SharedSelection selection;
	private OutlineTree tree;
	private OutlineRenaming renaming;
	private OutlineActions actions;
	private final List<String> refusals = new ArrayList<>();

	/** A source page that nobody looks at. */
	private static final class NoCaret implements ISelectionProvider {
		@Override
		public void addSelectionChangedListener(ISelectionChangedListener listener) {
			// its caret never moves
		}

		@Override
		public ISelection getSelection() {
			return new TextSelection(0, 0);
		}

		@Override
		public void removeSelectionChangedListener(ISelectionChangedListener listener) {
			// its caret never moves
		}

		@Override
		public void setSelection(ISelection wanted) {
			throw new UnsupportedOperationException();
		}
	}

	@BeforeEach
	void open() {
		canvas = new TestCanvas(TEXT);
		LiveProblems problems = new LiveProblems(canvas.system(), Runnable::run, Runnable::run);
		selection = new SharedSelection(canvas.viewer(), new NoCaret(), (offset, length) -> {
		}, new Selectables(canvas.drawing()), () -> true);
		shell = new Shell(canvas.shell().getDisplay());
		shell.setLayout(new FillLayout());
		tree = new OutlineTree(shell, canvas.drawing(), problems, selection);
		tree.fill();
		renaming = new OutlineRenaming(tree, canvas.system(), selection, refusal -> {
			if (refusal != null) {
				refusals.add(refusal);
			}
		});
		actions = new OutlineActions(tree, canvas.system(), renaming, () -> {
		}, refusals::add);
		shell.setSize(300, 500);
		shell.open();
		canvas.flush();
	}

	@AfterEach
	void close() {
		shell.dispose();
		canvas.close();
	}

	private static List<String> names(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}

	private TreeItem[] items() {
		return tree.viewer().getTree().getItem(0).getItems();
	}

	private void selectInTree(String name) {
		TreeItem[] all = tree.viewer().getTree().getItem(0).getItems();
		tree.viewer().expandAll();
		for (TreeItem item : all) {
			List<TreeItem> candidates = new ArrayList<>(List.of(item.getItems()));
			candidates.addFirst(item);
			for (TreeItem candidate : candidates) {
				if (candidate.getText().startsWith(name)) {
					tree.viewer().setSelection(new StructuredSelection(candidate.getData()));
					canvas.flush();
					return;
				}
			}
		}
		throw new AssertionError(name);
	}

	private String selectedInTree() {
		return String.join(", ", tree.selected().stream().map(Labels::of).toList());
	}

	@Test
	void theCanvasSelectsInTheTree() {
		canvas.select("Jobs", "Table");
		assertEquals("Jobs, Table", selectedInTree());
		canvas.viewer().setSelection(new StructuredSelection(canvas.edge("Jobs \u2192 Consumer")));
		assertEquals("Jobs \u2192 Consumer", selectedInTree());
	}

	@Test
	void theTreeSelectsOnTheCanvas() {
		selectInTree("Consumer");
		assertEquals(List.of("Consumer"), canvas.selection());
		selectInTree("y");
		assertEquals(List.of("Table"), canvas.selection());
		assertEquals("y", selectedInTree(), "the memory is shown, but the variable is selected");
	}

	@Test
	void whatIsOpenStaysOpen() {
		tree.viewer().setExpandedState(items()[1].getData(), true);
		assertTrue(items()[1].getExpanded());
		canvas.document().set(TEXT.replace("  mailbox", "  const N = 1\n  mailbox").replace("y : int", "y : byte"));
		tree.refresh();
		assertEquals(List.of("N = 1", "Jobs : int", "Table"), names(items()).subList(0, 3));
		assertTrue(items()[2].getExpanded());
		assertEquals(List.of("x : int", "y : byte"), names(items()[2].getItems()));
	}

	@Test
	void sortedByKindAndName() {
		tree.setSorted(true);
		assertEquals(List.of("Consumer", "Producer", "Jobs : int", "Table"), names(items()).subList(0, 4));
		tree.setSorted(false);
		assertEquals("Jobs : int", items()[0].getText());
	}

	@Test
	void renamingKeepsTheSelection() {
		selectInTree("Jobs");
		assertTrue(actions.rename().isEnabled());
		renaming.modify(canvas.part("Jobs").getModel(), "name", "Tasks");
		canvas.flush();
		assertEquals(TEXT.replace("Jobs", "Tasks"), canvas.text());
		assertEquals("Tasks", selectedInTree());
		assertEquals(List.of("Tasks"), canvas.selection());
		canvas.undo();
		assertEquals(TEXT, canvas.text());
	}

	@Test
	void aNameInUseIsRefused() {
		selectInTree("Jobs");
		renaming.modify(canvas.part("Jobs").getModel(), "name", "Table");
		assertEquals(TEXT, canvas.text());
		assertEquals(1, refusals.size());
	}

	@Test
	void deletingLeavesEverythingElse() {
		selectInTree("y");
		assertTrue(actions.delete().isEnabled());
		actions.delete().run();
		assertEquals(TEXT.replace("  y : int = 0", ""), canvas.text());
		canvas.undo();
		assertEquals(TEXT, canvas.text());
	}

	@Test
	void theSystemCannotBeDeleted() {
		tree.viewer().setSelection(new StructuredSelection(tree.viewer().getTree().getItem(0).getData()));
		assertFalse(actions.delete().isEnabled());
		assertTrue(actions.rename().isEnabled());
	}

	@Test
	void aBrokenTextCannotBeChangedFromHere() {
		selectInTree("Jobs");
		canvas.document().set(TEXT.replace("Producer ->", "Producer -> ->"));
		tree.refresh();
		assertEquals("Jobs : int", items()[0].getText());
		selectInTree("Table");
		assertFalse(actions.delete().isEnabled());
		assertFalse(actions.rename().isEnabled());
	}
}
