package org.ipcstudio.engine.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.ContinuedStrategy;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a recording counts is what the states of its moments say. */
class RecordedCountsTest {
	private static final Path EXAMPLES = Path.of("bundles", "org.ipcstudio.examples", "models");
	private static final int MOVES = 9_000;
	private static final String ENDLESS = """
			system Endless {
				mailbox Jobs : int capacity 4
				lock Guard
				semaphore Slots = 3
				process Producer {
					loop {
						lock Guard {
							wait Slots
							send 1 to Jobs
						}
						work 2 ms
					}
				}
				process Consumer[2] {
					var job : int
					loop {
						receive job from Jobs
						lock Guard { work 1 ms }
						signal Slots
						work 3 ms
					}
				}
				Producer -> Jobs -> Consumer
				Producer -- Guard
				Consumer -- Guard
				Producer -- Slots
				Consumer -- Slots
			}
			""";

	private static CompiledSystem example(String name) throws IOException {
		return SystemCompiler.compile(SourceFile.parse(Files.readString(EXAMPLES.resolve(name + ".ipc"))));
	}

	private static CompiledSystem endless() {
		SourceFile file = SourceFile.parse(ENDLESS);
		assertFalse(file.hasErrors(), () -> file.problems().toString());
		return SystemCompiler.compile(file);
	}

	private static Recording record(CompiledSystem system, int moves) {
		Recording recording = new Recording(system);
		run(new Simulator(system).seed(7).stepLimit(moves), recording);
		return recording;
	}

	private static void run(Simulator simulator, Recording recording) {
		Simulation simulation = simulator.observer(new Recorder(recording)).start();
		while (simulation.step()) {
			// one step after the other
		}
		recording.end(simulation.result());
	}

	@ParameterizedTest
	@ValueSource(strings = { "sliding-window", "dining-philosophers-fixed", "readers-writers-fixed", "two-receivers",
			"bounded-buffer-fixed", "unclosed-pipe", "alternating-bit-fixed", "barrier-fixed" })
	void countsAreThoseOfTheStates(String name) throws IOException {
		Recording recording = record(example(name), 700);
		assertSameAsStates(recording);
	}

	private static void assertSameAsStates(Recording recording) {
		CompiledSystem system = recording.system();
		Cursor cursor = recording.cursor();
		for (int moment = 0; moment <= recording.length(); moment++) {
			cursor.moveTo(moment);
			State state = cursor.state();
			for (int queue = 0; queue < system.queueCount(); queue++) {
				assertEquals(state.count(queue), recording.occupancy(queue, moment), system.queue(queue).name() + " at " + moment);
			}
			for (int lock = 0; lock < system.locks().size(); lock++) {
				int[] value = recording.lockValues(lock, new int[] { moment, moment + 1 });
				assertEquals(state.words[system.locks().get(lock).word()], value[0], system.locks().get(lock).name());
			}
		}
	}

	@Test
	void aCutRecordingThatGoesOnDifferentlyHasTheCountsOfTheNewRun() {
		CompiledSystem system = endless();
		Recording recording = record(system, 400);
		recording.truncate(150);
		Strategy first = choice -> 0;
		run(new Simulator(system).stepLimit(300).strategy(new ContinuedStrategy(150, recording::pick, recording::time, first)),
				recording);
		assertEquals(300, recording.length());
		assertSameAsStates(recording);
	}

	@Test
	void stretchesHaveTheLargestCountAndTheMomentsCovered() throws IOException {
		Recording recording = record(example("sliding-window"), 500);
		int[] boundaries = { 0, 3, 3, 10, 100, 101, 350, recording.length() + 1 };
		for (int queue = 0; queue < recording.system().queueCount(); queue++) {
			int id = queue;
			assertArrayEquals(IntStream.range(0, boundaries.length - 1).map(i -> IntStream
					.range(boundaries[i], Math.max(boundaries[i] + 1, boundaries[i + 1])).map(m -> recording.occupancy(id, m)).max()
					.getAsInt()).toArray(), recording.occupancies(queue, boundaries));
		}
		for (int process = 0; process < recording.system().processCount(); process++) {
			int id = process;
			int[] waiting = IntStream.range(0, boundaries.length - 1).map(i -> (int) IntStream.range(boundaries[i], boundaries[i + 1])
					.filter(m -> recording.waitAt(id, m).isPresent()).count()).toArray();
			assertArrayEquals(waiting, recording.waiting(process, boundaries));
			int[] working = IntStream.range(0, boundaries.length - 1).map(i -> (int) IntStream.range(boundaries[i], boundaries[i + 1])
					.filter(m -> recording.workAt(id, m).isPresent()).count()).toArray();
			assertArrayEquals(working, recording.working(process, boundaries));
			assertEquals(recording.waits(process, 0, 200).stream().filter(span -> span.begin() <= 200).count(),
					recording.waitCount(process, 200));
		}
	}

	@Test
	void movesAndMessagesAreCountedUpToAnyMoment() {
		Recording recording = record(endless(), MOVES);
		assertEquals(MOVES, recording.length());
		MoveCounts counts = new MoveCounts(recording);
		for (int moment : new int[] { recording.length(), 0, 5, recording.length() / 2, recording.length(), 1 }) {
			counts.moveTo(moment);
			assertCounts(recording, counts, moment);
		}
		counts.moveTo(recording.length());
		recording.truncate(100);
		counts.forget(100);
		counts.moveTo(recording.length());
		assertCounts(recording, counts, 100);
	}

	private static void assertCounts(Recording recording, MoveCounts counts, int moment) {
		for (int process = 0; process < recording.system().processCount(); process++) {
			int id = process;
			assertEquals(IntStream.rangeClosed(1, moment).mapToObj(recording::move)
					.filter(move -> move.process() == id || move.partner() == id).count(), counts.moves(process));
			assertEquals(IntStream.rangeClosed(1, moment).mapToObj(recording::move)
					.filter(move -> move.effect() == MoveEffect.SENT && move.process() == id).count(), counts.sentBy(process));
		}
		for (int queue = 0; queue < recording.system().queueCount(); queue++) {
			int id = queue;
			assertEquals(IntStream.rangeClosed(1, moment).mapToObj(recording::move)
					.filter(move -> move.effect() == MoveEffect.RECEIVED && move.queue() == id).count(), counts.receivedFrom(queue));
		}
	}

	@Test
	void aMomentIsFoundByItsTime() {
		Recording recording = record(endless(), 300);
		for (int moment = 0; moment <= recording.length(); moment++) {
			int found = recording.momentAt(recording.time(moment));
			assertTrue(found >= moment && recording.time(found) == recording.time(moment));
		}
		assertEquals(recording.length(), recording.momentAt(Long.MAX_VALUE));
	}

	/** The owner takes one of two messages from its mailbox and ends: the other one goes with the mailbox. */
	@Test
	void whatIsLostByTheWayDoesNotCoverUpWhatAMoveWasMadeFor() {
		SourceFile file = SourceFile.parse("""
				system Lost {
					mailbox Box : int capacity 2 owner Reader
					process Writer { send 1 to Box send 2 to Box }
					process Reader {
						var x : int
						receive x from Box
					}
					Writer -> Box -> Reader
				}
				""");
		assertFalse(file.hasErrors(), () -> file.problems().toString());
		CompiledSystem system = SystemCompiler.compile(file);
		Recording recording = new Recording(system);
		Strategy writerFirst = choice -> IntStream.range(0, choice.size())
				.filter(i -> system.process(choice.process(i)).name().equals("Writer")).findFirst().orElse(0);
		run(new Simulator(system).strategy(writerFirst), recording);
		assertEquals(MoveEffect.RECEIVED, recording.move(3).effect());
		assertEquals(0, recording.occupancy(0, 3));
	}
}
