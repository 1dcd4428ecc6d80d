package org.ipcstudio.debug.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.record.Recorder;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlayerTest {
	private static final long SECOND = 1_000_000_000;
	private static final int MOVES = 100;
	/** A move every 10 milliseconds: the first one at 0. */
	private static final String TICKING = """
			system Ticking {
				mailbox Box : int
				process P { loop { send 1 to Box work 10 ms } }
				process Q { var x : int loop { receive x from Box break } }
				P -> Box -> Q
			}
			""";

	private final SourceFile source = SourceFile.parse(TICKING);
	private Simulation simulation;
	private Playback playback;
	private Player player;
	private long now;

	@BeforeEach
	void record() {
		assertFalse(source.hasErrors(), source.problems()::toString);
		SystemSource system = new SystemSource("ticking.ipc", null, source, SystemCompiler.compile(source));
		Recording recording = new Recording(system.system());
		simulation = new Simulator(system.system()).stepLimit(MOVES).observer(new Recorder(recording)).start();
		playback = new Playback("ticking", system, recording);
		player = new Player(playback, () -> now);
		player.setSpeed(new PlaySpeed(false, 10));
	}

	private void finish() {
		while (simulation.step()) {
			// one step after the other
		}
		playback.recording().end(simulation.result());
	}

	private boolean pass(double seconds) {
		now += (long) (seconds * SECOND);
		return player.tick();
	}

	@Test
	void playsSoManyMovesASecond() {
		finish();
		player.play(1);
		assertTrue(pass(0.55));
		assertEquals(5, playback.position());
		assertTrue(pass(0.06));
		assertEquals(6, playback.position());
		player.setSpeed(new PlaySpeed(false, 40));
		assertTrue(pass(1));
		assertEquals(46, playback.position());
	}

	@Test
	void stopsAtTheEndAndBeginsAgainFromTheStart() {
		finish();
		player.play(1);
		assertFalse(pass(60));
		assertEquals(MOVES, playback.position());
		assertEquals(0, player.direction());
		player.play(1);
		assertEquals(0, playback.position());
		assertTrue(pass(1));
		assertEquals(10, playback.position());
	}

	@Test
	void playsBackward() {
		finish();
		playback.show(50);
		player.play(-1);
		assertTrue(pass(1));
		assertEquals(40, playback.position());
		assertFalse(pass(10));
		assertEquals(0, playback.position());
		player.play(-1);
		assertEquals(MOVES, playback.position());
	}

	@Test
	void goesOnFromWhereSomebodyElseHasGone() {
		finish();
		player.play(1);
		pass(1);
		playback.show(70);
		pass(0.5);
		assertEquals(75, playback.position());
	}

	@Test
	void standsWhilePaused() {
		finish();
		player.play(1);
		pass(1);
		player.pause();
		assertFalse(pass(5));
		assertEquals(10, playback.position());
		player.play(1);
		pass(0.5);
		assertEquals(15, playback.position());
	}

	@Test
	void playsByVirtualTime() {
		finish();
		Recording recording = playback.recording();
		player.setSpeed(new PlaySpeed(true, 0.1));
		player.play(1);
		pass(2.055);
		assertEquals(recording.momentAt(205_500), playback.position());
		player.play(-1);
		pass(1);
		assertEquals(recording.momentAt(recording.time(recording.momentAt(205_500)) - 100_000), playback.position());
	}

	@Test
	void followsALiveRunWhenItHasCaughtUp() {
		for (int i = 0; i < 20; i++) {
			simulation.step();
		}
		player.play(1);
		assertTrue(pass(1));
		assertFalse(playback.isFollowing());
		assertFalse(pass(5));
		assertTrue(playback.isFollowing());
		simulation.step();
		playback.grown();
		assertEquals(playback.recording().length(), playback.position());
	}

	@Test
	void stopsWhenTheRunIsClosed() {
		finish();
		player.play(1);
		playback.close();
		assertFalse(pass(1));
	}

	@Test
	void speedsGrowByTheSameFactorAndAreFoundAgain() {
		for (boolean byTime : new boolean[] { false, true }) {
			for (int step = 0; step <= PlaySpeed.STEPS; step++) {
				assertEquals(step, PlaySpeed.atStep(byTime, step).step());
			}
		}
		assertEquals(0.5, PlaySpeed.atStep(false, 0).perSecond());
		assertEquals(500_000, PlaySpeed.atStep(false, PlaySpeed.STEPS).perSecond());
	}
}
