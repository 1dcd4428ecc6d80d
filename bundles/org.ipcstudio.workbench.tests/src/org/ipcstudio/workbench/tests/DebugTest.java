package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugEvent;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.debug.core.model.IWatchExpressionResult;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.ipcstudio.debug.breakpoints.BreakpointEvent;
import org.ipcstudio.debug.breakpoints.Hit;
import org.ipcstudio.debug.breakpoints.SystemLineBreakpoint;
import org.ipcstudio.debug.breakpoints.SystemNodeBreakpoint;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.model.ProcessThread;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.model.WatchDelegate;
import org.ipcstudio.debug.run.Goal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run is debugged as the Debug platform wants it: no event is lost or doubled, and one debugger does not disturb another. */
class DebugTest extends WorkbenchTest {
	private static final String BUFFER = """
			system Buffer {
			  mailbox Jobs : int capacity 2
			  process Producer {
			    for i in 1..10 {
			      send i to Jobs
			    }
			  }
			  process Consumer daemon {
			    var job : int
			    loop {
			      receive job from Jobs
			    }
			  }
			  Producer -> Jobs -> Consumer
			}
			""";
	private static final int PRODUCER = 0;
	private static final int CONSUMER = 1;
	private static final int SEND_LINE = 5;
	private static final int RECEIVE_LINE = 11;

	private DebugEvents events;

	@BeforeEach
	void startWithNoLaunch() throws CoreException {
		Launches.startWithNone();
		events = new DebugEvents();
	}

	@AfterEach
	void leaveNothing() throws CoreException {
		events.close();
		DebugPlugin.getDefault().getBreakpointManager()
				.removeBreakpoints(DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(), true);
		Launches.clear();
	}

	private static SystemDebugTarget debug(IFile file) throws CoreException {
		ILaunchConfigurationWorkingCopy configuration = Launches.configuration(file);
		configuration.setAttribute(NumberSetting.SEED.attribute(), "1");
		int before = Launches.manager().getLaunches().length;
		DebugUITools.launch(configuration, ILaunchManager.DEBUG_MODE);
		ILaunch launch = Launches.last(before + 1);
		Conditions.waitUntil("there is a debug target", () -> launch.getDebugTarget() != null);
		SystemDebugTarget target = (SystemDebugTarget) launch.getDebugTarget();
		awaitStand(target);
		return target;
	}

	private static void awaitStand(SystemDebugTarget target) {
		Conditions.waitUntil("the run stands", () -> target.isSuspended() && target.stand() != null);
	}

	private static void go(SystemDebugTarget target, Goal goal) {
		assertTrue(target.session().pursue(goal), "the run stands before");
		awaitStand(target);
	}

	@Test
	void everyEventIsFiredOnce() throws Exception {
		SystemDebugTarget target = debug(file("buffer.ipc", BUFFER));
		for (int step = 0; step < 5; step++) {
			target.thread(PRODUCER).stepInto();
			awaitStand(target);
		}
		target.resume();
		awaitStand(target);
		target.terminate();
		Conditions.waitUntil("the target is terminated", target::isTerminated);
		Conditions.waitUntil("that is told", () -> events.count(target, DebugEvent.TERMINATE) > 0);
		Conditions.handleEvents();
		assertEquals(1, events.count(target, DebugEvent.CREATE));
		assertEquals(1, events.count(target, DebugEvent.TERMINATE));
		assertEquals(5, events.count(target.thread(PRODUCER), DebugEvent.RESUME));
		assertEquals(1, events.count(target, DebugEvent.RESUME));
		assertEquals(2, events.count(target, DebugEvent.SUSPEND), "at the start, and at the end of the run");
		List<DebugEvent> all = events.of(target);
		assertEquals(DebugEvent.TERMINATE, all.getLast().getKind());
		assertAlternate(all, target.thread(PRODUCER));
		assertAlternate(all.subList(1, all.size()), target);
		assertTrue(target.isTerminated() && !target.canResume() && !target.canSuspend() && !target.canTerminate());
		assertEquals(0, target.getThreads().length);
		target.resume();
		target.terminate();
		Conditions.handleEvents();
		assertEquals(all, events.of(target), "who is terminated stays so");
	}

	/** A source stands and goes on in turns; a thread stands also where the whole run comes to stand at it. */
	private static void assertAlternate(List<DebugEvent> all, Object source) {
		int before = 0;
		for (DebugEvent event : all) {
			boolean whole = event.getSource() instanceof SystemDebugTarget && event.getKind() == DebugEvent.RESUME;
			if (event.getSource() == source && event.getKind() != DebugEvent.CHANGE && event.getKind() != DebugEvent.CREATE) {
				assertTrue(event.getKind() != before, "going on and standing alternate: " + all);
				before = event.getKind();
			} else if (whole) {
				before = DebugEvent.RESUME;
			}
		}
	}

	@Test
	void aSecondDebuggerDoesNotDisturbTheFirst() throws Exception {
		IFile file = file("buffer.ipc", BUFFER);
		SystemLineBreakpoint breakpoint = SystemLineBreakpoint.create(file, SEND_LINE);
		breakpoint.setHitCount(3);
		SystemDebugTarget first = debug(file);
		SystemDebugTarget second = debug(file);
		go(first, Goal.nextMove());
		Conditions.waitUntil("it is told that the first stands", () -> events.count(first, DebugEvent.SUSPEND) == 2);
		events.forget();
		second.resume();
		awaitStand(second);
		assertEquals(Hit.class, second.stand().reason().getClass());
		second.terminate();
		Conditions.waitUntil("the second is terminated", second::isTerminated);
		assertEquals(List.of(), events.of(first));
		assertEquals(1, first.playback().position());
		first.resume();
		awaitStand(first);
		assertEquals(Hit.class, first.stand().reason().getClass(), "it counts its own hits");
	}

	@Test
	void processesAreThreadsAndStatementsAreFrames() throws Exception {
		SystemDebugTarget target = debug(file("buffer.ipc", BUFFER));
		assertEquals(List.of("Producer", "Consumer"), Arrays.stream(target.getThreads()).map(thread -> name(thread)).toList());
		ProcessThread producer = target.thread(PRODUCER);
		IStackFrame[] frames = producer.getStackFrames();
		assertEquals(List.of("send i to Jobs", "for i in 1..10", "process Producer"), Arrays.stream(frames).map(frame -> name(frame)).toList());
		assertEquals(SEND_LINE, frames[0].getLineNumber());
		assertEquals(4, frames[1].getLineNumber());
		assertEquals(List.of("i=1", "channels=1"), variables(frames[0]));
		target.thread(PRODUCER).stepInto();
		awaitStand(target);
		assertEquals(frames[0], producer.getTopStackFrame(), "the same frame stays the same object");
		IVariable[] after = frames[0].getVariables();
		assertEquals("2", after[0].getValue().getValueString());
		assertTrue(after[0].hasValueChanged());
		IVariable jobs = after[1].getValue().getVariables()[0];
		assertEquals("Jobs", jobs.getName());
		assertEquals("1 of 2: 1", jobs.getValue().getValueString());
		assertTrue(jobs.hasValueChanged());
	}

	private static String name(IThread thread) {
		try {
			return thread.getName();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static String name(IStackFrame frame) {
		try {
			return frame.getName();
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	private static List<String> variables(IStackFrame frame) throws CoreException {
		List<String> variables = new ArrayList<>();
		for (IVariable variable : frame.getVariables()) {
			variables.add(variable.getName() + "=" + variable.getValue().getValueString());
		}
		return variables;
	}

	@Test
	void stepsGoForwardAndBack() throws Exception {
		SystemDebugTarget target = debug(file("buffer.ipc", BUFFER));
		ProcessThread consumer = target.thread(CONSUMER);
		consumer.stepOver();
		awaitStand(target);
		assertEquals(CONSUMER, target.playback().recording().move(target.playback().position()).process());
		int there = target.playback().position();
		consumer.stepBack();
		awaitStand(target);
		assertEquals(there - 1, target.playback().position());
		target.thread(PRODUCER).stepReturn();
		awaitStand(target);
		assertFalse(target.thread(PRODUCER).canStepInto(), "its program is over");
		assertEquals(0, target.thread(PRODUCER).getStackFrames().length);
	}

	@Test
	void aRunStopsAtALineWhenTheConditionHolds() throws Exception {
		IFile file = file("buffer.ipc", BUFFER);
		SystemLineBreakpoint breakpoint = SystemLineBreakpoint.create(file, SEND_LINE);
		breakpoint.setCondition("i == 7");
		SystemDebugTarget target = debug(file);
		target.resume();
		awaitStand(target);
		assertEquals(List.of((IBreakpoint) breakpoint), ((Hit) target.stand().reason()).breakpoints());
		assertEquals("7", target.thread(PRODUCER).getTopStackFrame().getVariables()[0].getValue().getValueString());
		assertEquals(1, target.thread(PRODUCER).getBreakpoints().length);
		breakpoint.setCondition("i = ");
		target.resume();
		awaitStand(target);
		assertTrue(((Hit) target.stand().reason()).message().contains("cannot be evaluated"), target.stand().toString());
	}

	@Test
	void aRunStopsWhenSomethingHappensOnTheCanvas() throws Exception {
		IFile file = file("buffer.ipc", BUFFER);
		SystemNodeBreakpoint full = SystemNodeBreakpoint.create(file, "Jobs", "", BreakpointEvent.FULL);
		SystemNodeBreakpoint waits = SystemNodeBreakpoint.create(file, "Consumer", "", BreakpointEvent.WAITS);
		SystemNodeBreakpoint reached = SystemNodeBreakpoint.create(file, "Jobs", "Consumer", BreakpointEvent.REACHED);
		waits.setEnabled(false);
		reached.setEnabled(false);
		SystemDebugTarget target = debug(file);
		target.resume();
		awaitStand(target);
		assertEquals("Jobs is full: 2 of 2.", ((Hit) target.stand().reason()).message());
		full.setEnabled(false);
		waits.setEnabled(true);
		target.resume();
		awaitStand(target);
		assertEquals("Consumer begins to wait at line 11.", ((Hit) target.stand().reason()).message());
		waits.setEnabled(false);
		reached.setEnabled(true);
		target.resume();
		awaitStand(target);
		assertEquals("Consumer has come to line 11.", ((Hit) target.stand().reason()).message());
	}

	@Test
	void aRunStopsWhereProcessesWillNeverMoveAgain() throws Exception {
		IFile file = file("partial.ipc", """
				system Partial {
				  lock A  lock B
				  process P { lock A { lock B { } } }
				  process Q { lock B { lock A { } } }
				  process Clock daemon { loop { work 1 ms  send 1 to Sink } }
				  process Sink daemon { var x : int  loop { receive x from Clock } }
				  P -- A  P -- B  Q -- A  Q -- B
				}
				""");
		SystemNodeBreakpoint.create(file, "", "", BreakpointEvent.DEADLOCK);
		SystemDebugTarget target = debug(file);
		go(target, Goal.nextMoveOf(0));
		go(target, Goal.nextMoveOf(1));
		if (!(target.stand().reason() instanceof Hit)) {
			target.resume();
			awaitStand(target);
		}
		assertEquals("P will never move again.", ((Hit) target.stand().reason()).message());
	}

	@Test
	void expressionsAreWatchedInFramesAndInTheSystem() throws Exception {
		SystemDebugTarget target = debug(file("buffer.ipc", BUFFER));
		go(target, Goal.nextMoveOf(PRODUCER));
		assertEquals("3", watch(target, target.thread(PRODUCER).getTopStackFrame(), "i + len(Jobs)").getValue().getValueString());
		assertEquals("1", watch(target, target, "len(Jobs)").getValue().getValueString());
		assertTrue(watch(target, target, "nothing + 1").hasErrors());
	}

	private static IWatchExpressionResult watch(SystemDebugTarget target, IDebugElement context,
			String expression) {
		IWatchExpressionResult[] result = { null };
		new WatchDelegate().evaluateExpression(expression, context, found -> result[0] = found);
		return result[0];
	}

	@Test
	void aRunGoesToTheLineOfTheCaret() throws Exception {
		SystemDebugTarget target = debug(file("buffer.ipc", BUFFER));
		go(target, Goal.nextMoveOf(PRODUCER));
		assertTrue(target.runToLine(RECEIVE_LINE, CONSUMER));
		awaitStand(target);
		assertEquals(CONSUMER, target.playback().recording().move(target.playback().position()).process());
	}

	@Test
	void theDebuggerIsShown() throws Exception {
		IFile file = example("dining-philosophers");
		IDE.openEditor(page(), file);
		SystemDebugTarget target = debug(file);
		show("org.eclipse.debug.ui.DebugView");
		show("org.eclipse.debug.ui.VariableView");
		show("org.ipcstudio.debug.ui.nextMoves");
		go(target, Goal.nextMoveOf(0));
		go(target, Goal.nextMoveOf(1));
		Conditions.handleEvents();
		Screenshots.take("debugger");
		target.resume();
		awaitStand(target);
		Conditions.handleEvents();
		Screenshots.take("debugger-at-the-end");
	}

	private void show(String view) throws PartInitException {
		page().showView(view);
		Conditions.handleEvents();
	}
}
