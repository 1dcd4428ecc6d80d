package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.run.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline goes to any moment of a run, plays it, and follows it while it goes on. */
class TimelineTest extends WorkbenchTest {
	private IViewPart view;
	private Composite widgets;
	private Control track;

	@BeforeEach
	void openTheView() throws CoreException {
		view = page().showView("org.ipcstudio.debug.ui.timeline");
		widgets = Widgets.of(view);
		track = Widgets.find(widgets, "Track");
	}

	@AfterEach
	void closeAll() {
		Playbacks.instance().all().forEach(Playback::close);
		page().hideView(view);
	}

	private OpenedRun deadlock() throws CoreException, IOException {
		OpenedRun run = new OpenedRun(example("dining-philosophers"), 3, 100_000).finish();
		Combo combo = (Combo) Widgets.all(widgets, Combo.class::isInstance).getFirst();
		Conditions.waitUntil("the view shows the run", () -> combo.getText().equals(run.playback().title())
				&& Widgets.button(widgets, "Next move").isEnabled());
		return run;
	}

	@Test
	void buttonsAndKeysGoToMoments() throws CoreException, IOException {
		Playback playback = deadlock().playback();
		int length = playback.recording().length();
		Widgets.press(Widgets.button(widgets, "Next move"));
		Widgets.press(Widgets.button(widgets, "Next move"));
		Widgets.press(Widgets.button(widgets, "Previous move"));
		assertEquals(1, playback.position());
		Widgets.press(Widgets.button(widgets, "Last moment"));
		assertEquals(length, playback.position());
		assertFalse(Widgets.button(widgets, "Next move").isEnabled());
		Widgets.press(Widgets.button(widgets, "First moment"));
		assertEquals(0, playback.position());
		Widgets.key(track, SWT.END);
		Widgets.key(track, SWT.ARROW_LEFT);
		assertEquals(length - 1, playback.position());
		execute("org.ipcstudio.debug.ui.previousMoment");
		assertEquals(length - 2, playback.position());
	}

	@Test
	void draggingShowsTheMomentsOnTheWay() throws CoreException, IOException {
		Playback playback = deadlock().playback();
		int length = playback.recording().length();
		Conditions.waitUntil("the track knows the run", () -> dragTo(track.getSize().x - 1) && playback.position() == length);
		assertTrue(dragTo(track.getSize().x / 2));
		assertEquals(length / 2.0, playback.position(), 1);
		dragTo(0);
		assertEquals(0, playback.position());
	}

	private boolean dragTo(int x) {
		Widgets.mouse(track, SWT.MouseDown, track.getSize().x / 3, 20);
		Widgets.mouse(track, SWT.MouseMove, x, 20);
		Widgets.mouse(track, SWT.MouseUp, x, 20);
		return true;
	}

	@Test
	void typedMomentsAreGoneTo() throws CoreException, IOException {
		Playback playback = deadlock().playback();
		Text text = (Text) Widgets.all(widgets, Text.class::isInstance).getFirst();
		text.setText("3");
		Widgets.send(text, SWT.DefaultSelection, new Event());
		assertEquals(3, playback.position());
		text.setText("100 %");
		Widgets.send(text, SWT.DefaultSelection, new Event());
		assertEquals(playback.recording().length(), playback.position());
	}

	@Test
	void playsForwardAndBackward() throws CoreException, IOException {
		Playback playback = deadlock().playback();
		Widgets.press(Widgets.button(widgets, "Play (Space)"));
		Conditions.waitUntil("it has played a bit", () -> playback.position() >= 2);
		Widgets.press(Widgets.button(widgets, "Pause"));
		int position = playback.position();
		Widgets.press(Widgets.button(widgets, "Play backward"));
		Conditions.waitUntil("it has played back", () -> playback.position() < position);
		Conditions.waitUntil("it stops at the start", () -> playback.position() == 0
				&& Widgets.button(widgets, "Play backward").getToolTipText() != null);
	}

	@Test
	void followsALiveRunAndSwitchesBetweenRuns() throws CoreException, IOException {
		OpenedRun live = new OpenedRun(example("dining-philosophers-fixed"), 1, 5_000);
		live.step(100);
		live.playback().follow();
		Conditions.waitUntil("Live is checked", () -> Widgets.button(widgets, "Live").getSelection());
		live.step(200);
		assertEquals(live.length(), live.playback().position());
		Widgets.press(Widgets.button(widgets, "Live"));
		live.step(100);
		assertEquals(300, live.playback().position());
		OpenedRun other = deadlock();
		Combo combo = (Combo) Widgets.all(widgets, Combo.class::isInstance).getFirst();
		Conditions.waitUntil("both runs can be chosen", () -> combo.getItemCount() == 2
				&& combo.getText().equals(other.playback().title()));
		combo.select(1);
		Widgets.send(combo, SWT.Selection, new Event());
		assertEquals(live.playback(), Playbacks.instance().active().orElseThrow());
		Widgets.press(Widgets.button(widgets, "Close"));
		assertTrue(live.playback().isClosed());
		assertEquals(other.playback(), Playbacks.instance().active().orElseThrow());
	}

	@Test
	void picturesInBothThemes() throws CoreException, IOException {
		PlatformUI.getWorkbench().showPerspective("org.ipcstudio.ui.perspective", window());
		openTheView();
		open(example("sliding-window"));
		OpenedRun run = new OpenedRun(project().getFile("sliding-window.ipc"), 4, 100_000).finish();
		run.playback().show(run.length() / 2);
		run.playback().select(List.of(Subject.process("Sender")));
		Themes.inBoth(window(), theme -> {
			Widgets.waitUntilShown();
			Widgets.waitUntilPainted(track);
			Screenshots.take("timeline-" + theme);
		});
		page().closePerspective(page().getPerspective(), false, false);
	}
}
