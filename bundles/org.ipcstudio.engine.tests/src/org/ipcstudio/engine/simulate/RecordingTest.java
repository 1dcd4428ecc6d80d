package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.record.Activity;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.record.Replay;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** A recording shows every moment of a run as it was, forward and back, and can be carried on from any of them. */
class RecordingTest {
	private static final int SYSTEMS = 300;
	private static final int STEPS = 80;

	/** A run with everything that a recording is to show of it. */
	private record Run(CompiledSystem system, Recording recording, List<State> states, List<Step> steps, List<Set<Integer>> waiting) {
	}

	private static CompiledSystem compile(String text) {
		return SystemCompiler.compile(SourceFile.parse(text));
	}

	private static Run run(CompiledSystem system, long seed, int steps) {
		Recording recording = new Recording(system);
		List<Step> made = new ArrayList<>();
		Simulation simulation = new Simulator(system).seed(seed).stepLimit(steps).keepGoing(true)
				.observer(new Recorder(recording)).trace(event -> {
					if (event instanceof Step step) {
						made.add(step);
					}
				}).start();
		List<State> states = new ArrayList<>(List.of(simulation.state().copy()));
		List<Set<Integer>> waiting = new ArrayList<>(List.of(waiting(simulation)));
		while (simulation.step() || states.size() <= recording.length()) {
			states.add(simulation.state().copy());
			waiting.add(waiting(simulation));
		}
		recording.end(simulation.result());
		return new Run(system, recording, states, made, waiting);
	}

	private static Set<Integer> waiting(Simulation simulation) {
		Set<Integer> waiting = new HashSet<>();
		simulation.result().waiting().forEach(process -> waiting.add(process.process()));
		return waiting;
	}

	@Test
	void everyMomentIsAsItWas() {
		for (int number = 0; number < SYSTEMS; number++) {
			Run run = run(compile(RandomSystems.generate(number)), number, STEPS);
			Cursor cursor = run.recording().cursor();
			Random random = new Random(number);
			for (int i = 0; i < 20; i++) {
				int moment = random.nextInt(run.recording().length() + 1);
				cursor.moveTo(moment);
				String where = "system %d, moment %d".formatted(number, moment);
				assertEquals(run.states().get(moment), cursor.state(), where);
				assertEquals(moment == 0 ? Optional.empty() : Optional.of(run.steps().get(moment - 1)), cursor.last(), where);
				assertEquals(run.waiting().get(moment), waiting(run, cursor), where);
			}
		}
	}

	private static Set<Integer> waiting(Run run, Cursor cursor) {
		Set<Integer> waiting = new HashSet<>();
		for (int process = 0; process < run.system().processCount(); process++) {
			if (cursor.activity(process) == Activity.WAITING) {
				waiting.add(process);
			}
		}
		return waiting;
	}

	@Test
	void aReplayIsTheSameRecording() {
		for (int number = 0; number < SYSTEMS; number++) {
			Run run = run(compile(RandomSystems.generate(number)), number, STEPS);
			Replay replay = Replay.of(run.system(), run.steps(), () -> false);
			assertEquals(Optional.empty(), replay.misfit(), "system " + number);
			assertEquals(moves(run.recording()), moves(replay.recording()), "system " + number);
		}
	}

	@Test
	void aRunThatWasCutOffCanBeCarriedOn() {
		for (int number = 0; number < SYSTEMS; number++) {
			Run run = run(compile(RandomSystems.generate(number)), number, STEPS);
			int length = run.recording().length();
			List<RecordedMove> before = moves(run.recording());
			List<Object> spans = spans(run);
			int cut = new Random(number).nextInt(length + 1);
			int[] picks = before.stream().mapToInt(RecordedMove::pick).toArray();
			long[] times = before.stream().mapToLong(RecordedMove::time).toArray();
			run.recording().truncate(cut);
			assertEquals(before.subList(0, cut), moves(run.recording()));
			Simulation again = new Simulator(run.system()).keepGoing(true).observer(new Recorder(run.recording()))
					.strategy(new ContinuedStrategy(length, move -> picks[move - 1], move -> times[move - 1], choice -> Strategy.STOP))
					.start();
			while (again.step()) {
				// one step after the other
			}
			assertEquals(before, moves(run.recording()), "system " + number);
			if (length < STEPS) { // else the first run may have let time pass behind its last move
				assertEquals(spans, spans(run), "system %d cut at %d".formatted(number, cut));
			}
		}
	}

	private static List<RecordedMove> moves(Recording recording) {
		List<RecordedMove> moves = new ArrayList<>();
		recording.visit(1, recording.length(), moves::add);
		return moves;
	}

	private static List<Object> spans(Run run) {
		List<Object> spans = new ArrayList<>();
		int length = run.recording().length();
		for (int process = 0; process < run.system().processCount(); process++) {
			spans.add(run.recording().waits(process, 0, length));
			spans.add(run.recording().works(process, 0, length));
		}
		return spans;
	}

	@Test
	void aMessageKnowsTheMoveThatSentIt() {
		Run run = run(compile("""
				system S {
				  mailbox M : int capacity 3 initially [7]
				  process P { for i in 1..3 { send i to M } }
				  process Q { var x : int  for i in 1..4 { receive x from M } }
				  P -> M -> Q
				}"""), 3, 100);
		List<Integer> sends = new ArrayList<>(List.of(0));
		for (RecordedMove move : moves(run.recording())) {
			if (move.effect() == MoveEffect.SENT) {
				sends.add(move.number());
			} else if (move.effect() == MoveEffect.RECEIVED) {
				assertEquals(sends.removeFirst(), move.origin());
			}
		}
		assertTrue(sends.isEmpty(), "all messages were received");
	}

	@Test
	void whatIsOnABusIsThereUntilItArrives() {
		Run run = run(compile("""
				system S {
				  bus B transfer 2 ms
				  mailbox M : int via B
				  process P { send 1 to M  send 2 to M  work 1 ms }
				  process Q { var x : int  receive x from M  receive x from M }
				  P -> M -> Q
				}"""), 0, 100);
		assertEquals(1, run.recording().carried(0, 1).size());
		assertEquals(2, run.recording().carried(0, 2).size(), "both are given to the bus before time passes");
		assertEquals(1, run.recording().carried(0, 3).size(), "one has arrived and was received");
		assertEquals(0, run.recording().carried(0, 4).size());
		assertEquals(4_000, run.recording().endTime());
	}

	@Test
	void longRunsHaveKeyframesThatCursorsSetOutFrom() {
		Run run = run(compile("""
				system S {
				  process P { var i : int  loop { i = (i + 1) % 100  send i to Q } }
				  process Q { var x : int  loop { receive x from P } }
				  link P -> Q : int
				}"""), 0, 5_000);
		Cursor cursor = run.recording().cursor();
		for (int moment : new int[] { 4_999, 4_990, 17, 3_000, 2_999, 0, 5_000 }) {
			cursor.moveTo(moment);
			assertEquals(run.states().get(moment), cursor.state());
		}
	}
}
