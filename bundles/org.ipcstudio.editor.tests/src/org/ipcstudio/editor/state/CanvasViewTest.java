package org.ipcstudio.editor.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.gef.rulers.RulerProvider;
import org.ipcstudio.editor.testing.TestCanvas;
import org.junit.jupiter.api.Test;

class CanvasViewTest {
	private static final String TEXT = """
			system S {
			  mailbox Jobs : int @(900, 1100)
			  process Producer @(60, 110) { send 1 to Jobs }
			  Producer -> Jobs
			}
			""";
	private static final ViewState STATE = new ViewState(0, 2, 300, 200, List.of("Jobs", "Producer → Jobs"),
			List.of(100), List.of(200, 400));

	private static CanvasView shown(TestCanvas canvas, ViewState state) {
		CanvasView view = new CanvasView(canvas.controls().canvas(), state);
		canvas.flush();
		return view;
	}

	@Test
	void aCanvasComesIntoTheStateAndTellsIt() {
		try (TestCanvas canvas = new TestCanvas(TEXT)) {
			CanvasView view = shown(canvas, STATE);
			assertEquals(2, canvas.zoom().getZoom());
			assertEquals(List.of("Jobs", "Producer → Jobs"), canvas.selection());
			assertEquals(STATE, view.state());
		}
	}

	@Test
	void theStateIsKnownAfterTheEnd() {
		TestCanvas canvas = new TestCanvas(TEXT);
		CanvasView view = shown(canvas, STATE);
		canvas.zoom().setZoom(1.5);
		canvas.close();
		assertEquals(1.5, view.state().zoom());
		assertEquals(STATE.selection(), view.state().selection());
	}

	@Test
	void aCanvasThatWasNeverSeenKeepsItsState() {
		try (TestCanvas canvas = new TestCanvas(TEXT)) {
			assertEquals(STATE, new CanvasView(canvas.controls().canvas(), STATE).state());
		}
	}

	@Test
	void guidesComeMoveAndGo() {
		try (TestCanvas canvas = new TestCanvas(TEXT)) {
			CanvasView view = shown(canvas, STATE);
			RulerProvider ruler = (RulerProvider) canvas.viewer().getProperty(RulerProvider.PROPERTY_HORIZONTAL_RULER);
			canvas.domain().getCommandStack().execute(ruler.getCreateGuideCommand(250));
			assertEquals(List.of(100, 250), view.state().columns());
			Object guide = ruler.getGuideAt(250);
			canvas.domain().getCommandStack().execute(ruler.getMoveGuideCommand(guide, 30));
			assertEquals(List.of(100, 280), view.state().columns());
			canvas.domain().getCommandStack().execute(ruler.getDeleteGuideCommand(guide));
			assertEquals(List.of(100), view.state().columns());
			assertEquals(TEXT, canvas.text());
			assertEquals(false, canvas.system().canUndo());
		}
	}
}
