package org.ipcstudio.debug.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepRecorder;
import org.junit.jupiter.api.Test;

/** Moves that are picked and taken back are a run that can be looked at. */
final class PlayedRunTest {
	private final SystemSource source = Sessions.source("""
			memory V { atomic x : 0..9 atomic y : 0..9 }
			process P { V.x = 1 work 5 ms V.x = 2 V.x = 3 }
			process Q { V.y = 1 V.y = 2 }
			P <-> V <-> Q
			""");
	private final PlayedRun run = new PlayedRun("T", source);
	private final Playback playback = run.playback();

	/** The steps with these picks; with P's move first there. */
	private List<Step> steps(int... picks) {
		return StepRecorder.steps(new Kernel(source.system(), Forgetting.NOTHING), picks);
	}

	private List<String> recorded() {
		List<String> recorded = new ArrayList<>();
		for (int number = 1; number <= playback.recording().length(); number++) {
			recorded.add(source.system().process(playback.recording().move(number).process()).name());
		}
		return recorded;
	}

	@Test
	void itBeginsWithoutAMove() {
		assertEquals(0, playback.recording().length());
		assertEquals(0, playback.position());
		assertEquals(2, playback.recording().cursor().moves().size());
	}

	@Test
	void itGrowsWithTheMovesAndShowsTheLast() {
		run.show(steps(0));
		run.show(steps(0, 1));
		run.show(steps(0, 1, 0));
		assertEquals(List.of("P", "Q", "P"), recorded());
		assertEquals(3, playback.position());
		assertEquals(0, playback.cuts());
	}

	@Test
	void aMoveThatIsTakenBackIsCutOff() {
		run.show(steps(0, 1, 0));
		run.show(steps(0, 1));
		assertEquals(List.of("P", "Q"), recorded());
		assertEquals(2, playback.position());
		assertEquals(1, playback.cuts());
		run.show(steps(0, 1, 1));
		assertEquals(List.of("P", "Q", "Q"), recorded());
		run.show(List.of());
		assertEquals(List.of(), recorded());
		run.show(steps(1, 0));
		assertEquals(List.of("Q", "P"), recorded());
	}

	@Test
	void itMayBeLookedAtElsewhereMeanwhile() {
		run.show(steps(0, 1));
		playback.show(1);
		run.show(steps(0, 1, 0));
		assertEquals(3, playback.position());
	}
}
