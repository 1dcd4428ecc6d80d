package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.ui.IWorkbenchPage;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.waitfor.WaitForView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The view Wait-For Graph follows the moment of a run that is shown. */
class WaitForViewTest extends WorkbenchTest {
	private Playback playback;

	@AfterEach
	void closeTheRun() {
		theme("org.eclipse.e4.ui.css.theme.e4_default");
		page().hideView(page().findView(WaitForView.ID));
		if (playback != null) {
			playback.close();
		}
	}

	/** What is drawn comes onto the screen with the next frames. */
	private BooleanSupplier painted() {
		int[] frames = { 0 };
		window().getShell().redraw();
		return () -> frames[0]++ > 5;
	}

	private void theme(String id) {
		window().getService(IThemeEngine.class).setTheme(id, false);
		Conditions.handleEvents();
	}

	@Test
	void aDeadlockIsARingWithASentenceForEachProcess() throws Exception {
		IFile file = example("dining-philosophers");
		playback = RecordedRuns.toDeadlock(file);
		WaitForView view = (WaitForView) page().showView(WaitForView.ID);
		page().setPartState(page().getActivePartReference(), IWorkbenchPage.STATE_MAXIMIZED);
		Playbacks.instance().activate(playback);
		playback.show(playback.recording().length());
		Conditions.waitUntil("the deadlock is explained", () -> view.text().startsWith("Deadlock"));
		Conditions.waitUntil("the ring has come to rest", () -> view.canvas().isResting());
		Conditions.waitUntil("the screen is painted", painted());
		Screenshots.take("wait-for-ring");
		theme("org.eclipse.e4.ui.css.theme.e4_dark");
		Conditions.waitUntil("the screen is painted", painted());
		Screenshots.take("wait-for-ring-dark");
		assertTrue(view.canvas().scene().edges().stream().anyMatch(edge -> edge.strong()));
		playback.show(0);
		Conditions.waitUntil("the beginning is shown", () -> !view.text().startsWith("Deadlock"));
		playback.show(playback.recording().length());
		Conditions.waitUntil("the deadlock is explained", () -> view.text().startsWith("Deadlock"));
		playback.select(Set.of(Subject.process("Philosopher[1]")));
		Conditions.waitUntil("the selection is marked", () -> view.canvas().selection().size() == 1);
		Conditions.waitUntil("the ring has come to rest", () -> view.canvas().isResting());
		Conditions.waitUntil("the screen is painted", painted());
		Screenshots.take("wait-for-selection");
		assertEquals(Set.of("process:1"), view.canvas().selection());
	}

	@Test
	void theGraphIsCopiedAsTextAndAsAnImage() throws Exception {
		playback = RecordedRuns.toDeadlock(example("dining-philosophers"));
		WaitForView view = (WaitForView) page().showView(WaitForView.ID);
		Playbacks.instance().activate(playback);
		playback.show(playback.recording().length());
		Conditions.waitUntil("the deadlock is explained", () -> view.text().startsWith("Deadlock"));
		Clipboard clipboard = new Clipboard(window().getShell().getDisplay());
		try {
			execute("org.eclipse.ui.edit.copy");
			assertEquals(view.text(), clipboard.getContents(TextTransfer.getInstance()));
			execute("org.ipcstudio.editor.copyAsImage");
			ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			assertTrue(image != null && image.width > 300, "an image is on the clipboard");
		} finally {
			clipboard.dispose();
		}
	}
}
