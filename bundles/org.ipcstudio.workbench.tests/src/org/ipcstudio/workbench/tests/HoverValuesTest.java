package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever points at a name in the source sees what it stands for in the run that is shown. */
class HoverValuesTest extends WorkbenchTest {

	@AfterEach
	void closeAll() {
		Playbacks.instance().all().forEach(Playback::close);
	}

	@Test
	void pointingAtANameTellsItsValues() throws CoreException, IOException {
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(example("dining-philosophers")));
		StyledText text = opened.showSource();
		text.forceFocus();
		Playback playback = new OpenedRun(project().getFile("dining-philosophers.ipc"), 3, 100_000).finish().playback();
		playback.show(playback.recording().length());
		Conditions.handleEvents();
		int offset = text.getText().indexOf("fork from Fork[self]") + "fork from F".length();
		text.setSelection(offset);
		text.showSelection();
		Conditions.handleEvents();
		pointAt(text, offset);
		Conditions.waitUntil("the values are told", () -> told(text).isPresent());
		Screenshots.take("hover-values");
		String told = told(text).orElseThrow();
		assertTrue(told.startsWith("dining-philosophers.ipc, seed 3: after move %d\n".formatted(playback.position())), told);
		assertTrue(told.contains("\nFork[0]: 0 of 1\n") && told.contains("\nFork[4]: 0 of 1\n"), told);
	}

	/** Moves the pointer itself: only a pointer that is really there makes a hover stay. */
	private static void pointAt(StyledText text, int offset) {
		Point place = text.toDisplay(text.getLocationAtOffset(offset));
		for (int step = 0; step < 3; step++) {
			Event move = new Event();
			move.type = SWT.MouseMove;
			move.x = place.x + step;
			move.y = place.y + 5;
			assertTrue(text.getDisplay().post(move));
			Conditions.handleEvents();
		}
	}

	/** The text of a hover about the run. */
	private static Optional<String> told(StyledText source) {
		return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).map(HoverValuesTest::text)
				.filter(text -> text != null && text != source && text.getText().contains("after move"))
				.map(StyledText::getText).findFirst();
	}

	private static StyledText text(Shell shell) {
		for (Control control : Widgets.all(shell, StyledText.class::isInstance)) {
			return (StyledText) control;
		}
		return null;
	}
}
