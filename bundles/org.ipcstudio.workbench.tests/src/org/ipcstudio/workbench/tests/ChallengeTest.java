package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.checker.challenge.GameStatus;
import org.ipcstudio.checker.challenge.GradedTrace;
import org.ipcstudio.checker.challenge.GradedTrace.Trust;
import org.ipcstudio.checker.challenge.Grader;
import org.ipcstudio.debug.challenge.ChallengeGame;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.ui.challenge.ChallengeView;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Playing the scheduler: a challenge is opened by a double click, played by keys, mouse and buttons, and saved. */
class ChallengeTest extends WorkbenchTest {
	private static final String PHILOSOPHERS = """
			title: Five hungry philosophers
			system: dining-philosophers.ipc
			description: You decide who moves next. Bring all five philosophers to where each holds
			  one fork and waits for the other.
			goal: deadlock
			hints: 3
			""";

	@AfterEach
	void closeTheView() {
		if (page().findView(ChallengeView.ID) != null) {
			page().hideView(page().findView(ChallengeView.ID));
		}
		Conditions.handleEvents();
	}

	private ChallengeView view() {
		return (ChallengeView) page().findView(ChallengeView.ID);
	}

	private ChallengeGame begin(String text) throws CoreException, IOException {
		example("dining-philosophers");
		open(file("philosophers.challenge", text));
		Conditions.waitUntil("the game has begun", () -> view() != null && view().game() != null && table().isVisible());
		Shell shell = window().getShell();
		// GTK does not paint lists in a window that nobody has touched
		shell.setSize(shell.getSize().x, shell.getSize().y - 1);
		Conditions.handleEvents();
		return view().game();
	}

	private List<Control> controls() {
		List<Control> all = new ArrayList<>();
		for (Shell shell : window().getShell().getDisplay().getShells()) {
			collect(shell, all);
		}
		return all;
	}

	private static void collect(Control control, List<Control> all) {
		all.add(control);
		if (control instanceof Composite composite) {
			Arrays.stream(composite.getChildren()).forEach(child -> collect(child, all));
		}
	}

	private Table table() {
		return (Table) controls().stream().filter(control -> control instanceof Table table && table.getColumnCount() == 4
				&& table.getColumn(3).getText().equals("What it brings about")).findFirst().orElseThrow();
	}

	private Button button(String label) {
		return (Button) controls().stream().filter(control -> control instanceof Button button
				&& button.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
	}

	private boolean says(Predicate<String> what) {
		return controls().stream().anyMatch(control -> control instanceof Label label && label.isVisible()
				&& what.test(label.getText()));
	}

	private void press(String label) {
		Button button = button(label);
		assertTrue(button.isEnabled(), label);
		button.notifyListeners(SWT.Selection, new Event());
	}

	private void type(char key) {
		Event event = new Event();
		event.character = key;
		event.keyCode = key;
		table().notifyListeners(SWT.KeyDown, event);
	}

	/** The key that plays the move of a process. */
	private char key(String process) {
		return Arrays.stream(table().getItems()).filter(item -> item.getText(1).equals(process)).findFirst().orElseThrow()
				.getText(0).charAt(0);
	}

	/** Takes a picture once the moves are painted. */
	private void picture(String name) {
		boolean[] painted = { false };
		Listener paint = event -> painted[0] = true;
		table().addListener(SWT.Paint, paint);
		table().redraw();
		Conditions.waitUntil("the moves are painted", () -> painted[0]);
		table().removeListener(SWT.Paint, paint);
		Screenshots.take(name);
	}

	private void awaitMoves(ChallengeGame game, int made) {
		Conditions.waitUntil(made + " moves are made and shown", () -> game.view().made() == made
				&& says(text -> text.startsWith("Moves " + made + " ")));
	}

	@Test
	void aDeadlockIsBroughtAboutByKeysAndTheCanvasFollows() throws Exception {
		ChallengeGame game = begin(PHILOSOPHERS);
		assertEquals("dining-philosophers.ipc", activeEditorTitle());
		assertEquals(5, table().getItemCount());
		assertTrue(says("Bring the system into a deadlock."::equals));
		Playback run = Playbacks.instance().active().orElseThrow();
		assertEquals(game.playback(), run);
		picture("challenge-begin");

		type('1');
		awaitMoves(game, 1);
		press("Hint");
		Conditions.waitUntil("there is advice", () -> says(text -> text.startsWith("Pick ")));
		picture("challenge-hint");
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		ITheme light = themes.getActiveTheme();
		themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		picture("challenge-hint-dark");
		themes.setTheme(light, false);
		Event defaultSelection = new Event();
		defaultSelection.item = table().getSelection()[0];
		table().notifyListeners(SWT.DefaultSelection, defaultSelection);
		awaitMoves(game, 2);
		press("Take Back");
		awaitMoves(game, 1);
		assertEquals(1, run.position());
		for (int made = 1; made < 5; made++) {
			type(key("Philosopher[" + made + "]"));
			awaitMoves(game, made + 1);
		}
		assertEquals(GameStatus.REACHED, game.view().status());
		assertEquals(5, run.position());
		assertTrue(says(text -> text.contains("points")));
		assertEquals(0, table().getItemCount());
		picture("challenge-reached");

		IFile solution = project().getFile("solution.jsonl");
		game.save(solution, null);
		try (TraceReader reader = new TraceReader(new InputStreamReader(solution.getContents(), StandardCharsets.UTF_8))) {
			GradedTrace graded = new Grader(game.board()).grade(Trace.read(reader));
			assertTrue(graded.isReached());
			assertEquals(Trust.SEALED, graded.trust());
		}
		closeTheView();
		assertTrue(run.isClosed());
		assertFalse(Playbacks.instance().all().contains(run));
	}

	private String activeEditorTitle() {
		return page().getActiveEditor().getTitle();
	}

	@Test
	void whatIsWrongWithAChallengeIsToldWithAWayToRepairIt() throws Exception {
		open(file("broken.challenge", "title: T\nsystem: gone.ipc\ngoal: win\n"));
		Conditions.waitUntil("the problem is told",
				() -> view() != null && says(text -> text.contains("Line 3: `win` is no goal")));
		Screenshots.take("challenge-problem");
		open(file("lost.challenge", "title: T\nsystem: gone.ipc\ngoal: deadlock\n"));
		Conditions.waitUntil("the problem is told", () -> says(text -> text.contains("The system gone.ipc is not there")));
	}
}
