package org.ipcstudio.editor.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Canvas and source page select the same thing, whichever is shown. */
class SharedSelectionTest {
	private static final String TEXT = """
			system S {
			  mailbox Jobs : int @(300, 100)
			  memory Table @(300, 200) { x : int = 0 }
			  process Producer @(60, 100) { send 1 to Jobs }
			  process Consumer @(560, 100) { var x : int  receive x from Jobs }
			  Producer -> Jobs -> Consumer
			  Producer <-> Table
			}
			""";

	private final Caret caret = new Caret();
	private TestCanvas canvas;
	private boolean canvasShown = true;
	private Selectables selectables;
	private SharedSelection selection;

	/** The source page: a caret, and nothing else. */
	private static final class Caret implements ISelectionProvider {
		private final List<ISelectionChangedListener> listeners = new ArrayList<>();
		private int offset;
		private int length;

		void put(int newOffset, int newLength) {
			offset = newOffset;
			length = newLength;
			listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, getSelection())));
		}

		@Override
		public ISelection getSelection() {
			return new TextSelection(offset, length);
		}

		@Override
		public void setSelection(ISelection selection) {
			throw new UnsupportedOperationException();
		}

		@Override
		public void addSelectionChangedListener(ISelectionChangedListener listener) {
			listeners.add(listener);
		}

		@Override
		public void removeSelectionChangedListener(ISelectionChangedListener listener) {
			listeners.remove(listener);
		}
	}

	@BeforeEach
	void open() {
		canvas = new TestCanvas(TEXT);
		selectables = new Selectables(canvas.drawing());
		selection = new SharedSelection(canvas.viewer(), caret, caret::put, selectables, () -> canvasShown);
	}

	@AfterEach
	void close() {
		canvas.close();
	}

	private String names() {
		return String.join(", ", selection.selected().stream().map(thing -> Labels.of(selectables.target(thing))).toList());
	}

	private String marked() {
		return TEXT.substring(caret.offset, caret.offset + caret.length);
	}

	private void showSource() {
		canvasShown = false;
		selection.pageShown();
	}

	@Test
	void theCanvasSelects() {
		canvas.select("Jobs", "Producer");
		assertEquals("Jobs, Producer", names());
		showSource();
		assertEquals("Jobs", marked());
		assertEquals("Jobs, Producer", names());
	}

	@Test
	void theCaretSelects() {
		canvasShown = false;
		caret.put(TEXT.indexOf("receive"), 0);
		assertEquals("Consumer", names());
		canvasShown = true;
		selection.pageShown();
		assertEquals(List.of("Consumer"), canvas.selection());
		assertEquals("Consumer", names());
	}

	@Test
	void aCaretInTheRightTextStays() {
		canvas.select("Producer");
		int inside = TEXT.indexOf("send");
		caret.offset = inside;
		caret.length = 0;
		showSource();
		assertEquals(inside, caret.offset);
	}

	@Test
	void aVariableIsShownByItsMemory() {
		Object x = selectables.at(TEXT.indexOf("x : int = 0"));
		selection.select(List.of(x));
		assertEquals(List.of("Table"), canvas.selection());
		assertEquals("x", names());
		showSource();
		assertEquals("x", marked());
	}

	@Test
	void aChainIsShownByAllItsParts() {
		Object chain = ElementId.children(ElementId.SYSTEM, canvas.system().source().system()).keySet().stream()
				.filter(id -> id.name().equals("Producer Jobs Consumer")).findFirst().orElseThrow();
		selection.select(List.of(chain));
		assertEquals(List.of("Producer \u2192 Jobs", "Jobs \u2192 Consumer"), canvas.selection());
	}

	@Test
	void listenersHearOfEachChangeOnce() {
		List<String> heard = new ArrayList<>();
		selection.addListener(() -> heard.add(names()));
		canvas.select("Jobs");
		selection.select(selection.selected());
		canvas.select("Table");
		assertEquals(List.of("Jobs", "Table"), heard);
	}

	@Test
	void nothingSelectedIsTheSystem() {
		canvas.select("Jobs");
		canvas.viewer().deselectAll();
		assertEquals(List.of(ElementId.SYSTEM), selection.selected());
	}
}
