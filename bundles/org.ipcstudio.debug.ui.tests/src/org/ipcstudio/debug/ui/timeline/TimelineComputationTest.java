package org.ipcstudio.debug.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.CostLimit;
import org.ipcstudio.debug.ui.views.Runs;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

class TimelineComputationTest {
	private static final String PRODUCER = """
			system Producing {
				mailbox Box : int capacity 100
				process P { loop { send 1 to Box work 10 ms } }
				process Q { var x : int receive x from Box work 100 s }
				P -> Box -> Q
			}
			""";
	private static final String FAULTY = """
			system Faulty {
				process P {
					var x : int = 1
					work 1 ms
					assert x == 2
				}
			}
			""";

	private long now;

	private TimelineComputation of(Playback playback) {
		return new TimelineComputation(playback, new CostLimit(() -> now));
	}

	@Test
	void showsHowFullTheChannelsAreAndWhoWaits() {
		Playback playback = Runs.of(PRODUCER, 50);
		TimelineModel model = of(playback).model();
		Recording recording = playback.recording();
		assertEquals(recording.length() + 1, model.stretches().count());
		int[] expected = new int[model.stretches().count()];
		Arrays.setAll(expected, moment -> recording.occupancy(0, moment));
		assertEquals(Arrays.toString(expected), Arrays.toString(model.messages()));
		assertEquals(1, model.waiting()[0]);
		assertTrue(model.over());
	}

	@Test
	void hasAStripOfTheSelectedProcess() {
		Playback playback = Runs.of(PRODUCER, 50);
		TimelineComputation computation = of(playback);
		assertTrue(computation.model().strip().isEmpty());
		playback.select(List.of(Subject.process("Q")));
		TimelineModel.Strip strip = computation.model().strip().orElseThrow();
		assertEquals("Q", strip.process());
		assertEquals(1, strip.waiting()[0]);
		assertEquals(1, strip.working()[strip.working().length - 1]);
	}

	@Test
	void marksWhatWentWrong() {
		TimelineModel model = of(Runs.of(FAULTY, 50)).model();
		assertEquals(Mark.Kind.FAULT, model.marks().getFirst().kind());
		assertEquals(model.length(), model.marks().getFirst().moment());
		TimelineModel deadlock = of(Runs.ofExample("crossing-requests", 10_000)).model();
		assertEquals(List.of(Mark.Kind.DEADLOCK), deadlock.marks().stream().map(Mark::kind).toList());
	}

	/** A computation that took long is not made again at once, unless the run is over. */
	@Test
	void restsWhileARunGrowsFast() {
		Runs run = Runs.begun(PRODUCER, 40);
		run.step(5);
		TimelineComputation computation = new TimelineComputation(run.playback(), new CostLimit(() -> now += 1_000));
		TimelineModel first = computation.model();
		run.step(1);
		assertSame(first, computation.model());
		assertFalse(computation.isUpToDate());
		now += 1_000_000;
		assertEquals(run.playback().recording().length(), computation.model().length());
		assertTrue(computation.isUpToDate());
		run.finish();
		assertEquals(run.playback().recording().length(), computation.model().length());
		assertTrue(computation.model().over());
	}

	@Test
	void momentsCanBeTyped() {
		Recording recording = Runs.of(PRODUCER, 50).recording();
		int length = recording.length();
		assertEquals(OptionalInt.of(2), MomentText.moment(" 2 ", recording));
		assertEquals(OptionalInt.of(length), MomentText.moment("99999999999", recording));
		assertEquals(OptionalInt.of((length + 1) / 2), MomentText.moment("50%", recording));
		assertEquals(OptionalInt.of(recording.momentAt(20_000)), MomentText.moment("20 ms", recording));
		assertEquals(OptionalInt.of(recording.momentAt(20_500)), MomentText.moment("20,5ms", recording));
		assertEquals(OptionalInt.of(recording.momentAt(60_000_000)), MomentText.moment("1 min", recording));
		for (String senseless : List.of("", "x", "1.5", "-3", "3 h")) {
			assertEquals(OptionalInt.empty(), MomentText.moment(senseless, recording), senseless);
		}
	}
}
