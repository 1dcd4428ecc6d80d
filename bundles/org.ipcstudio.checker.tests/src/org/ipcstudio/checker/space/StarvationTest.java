package org.ipcstudio.checker.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.space.Starvation.Circle;
import org.ipcstudio.checker.space.Starvation.Way;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** Fair circles: found where the checker finds livelocks, shortest, and told from those that neglect somebody. */
final class StarvationTest {
	/** Q waits for x, which P sets and clears again. */
	private static final String NOW_AND_THEN = """
			system T {
			  memory V { atomic x : bool }
			  process P { loop { V.x = true V.x = false } }
			  process Q { loop { await V.x progress } }
			  P -> V -> Q
			  assert progress Q
			}
			""";
	private static final int P = 0;
	private static final int Q = 1;

	private static StateSpace explore(String text) {
		return StateSpace.explore(SystemCompiler.compile(SourceFile.parse(text)), 1_000, ProgressListener.NONE);
	}

	private static boolean hasLivelock(CompiledSystem system) {
		return Checker.check(system, CheckOptions.defaults(), ProgressListener.NONE).has(FindingKind.LIVELOCK);
	}

	@Test
	void whoCanMoveOnlyNowAndThenMayStarve() {
		StateSpace space = explore(NOW_AND_THEN);
		assertTrue(hasLivelock(space.system()));
		Starvation starvation = Starvation.of(space, Q);
		assertTrue(starvation.isPossibleFrom(0));
		Way way = starvation.way(new int[] { 0 }, new int[0]).orElseThrow();
		assertEquals(2, way.picks().length);
		assertTrue(way.isShort());
		assertEquals(0, space.follow(0, way.picks()));
		Circle circle = starvation.circle(states(space, way.picks()), way.picks()).orElseThrow();
		assertTrue(circle.isFair());
		assertEquals(0, circle.start());
	}

	@Test
	void whoCouldAlwaysMoveIsNeglectedAndDoesNotStarve() {
		StateSpace space = explore(NOW_AND_THEN.replace("await V.x progress", "V.x = true progress").replace("-> Q", "<-> Q"));
		assertFalse(hasLivelock(space.system()));
		Starvation starvation = Starvation.of(space, Q);
		assertFalse(starvation.isPossibleFrom(0));
		assertEquals(Optional.empty(), starvation.way(new int[] { 0 }, new int[0]));
		int set = space.moves(0).stream().filter(move -> move.process() == P).findFirst().orElseThrow().pick();
		int clear = space.moves(space.target(0, set)).stream().filter(move -> move.process() == P).findFirst()
				.orElseThrow().pick();
		int[] picks = { set, clear };
		Circle circle = starvation.circle(states(space, picks), picks).orElseThrow();
		assertFalse(circle.isFair());
		assertEquals(BitSet.valueOf(new long[] { 1L << Q }), circle.neglected());
	}

	@Test
	void aCircleMayBeginOnThePathThatWasGone() {
		StateSpace space = explore(NOW_AND_THEN);
		Starvation starvation = Starvation.of(space, Q);
		int[] gone = { 0 };
		Way way = starvation.way(states(space, gone), gone).orElseThrow();
		assertEquals(1, way.picks().length);
		int[] whole = { 0, way.picks()[0] };
		assertTrue(starvation.circle(states(space, whole), whole).orElseThrow().isFair());
	}

	@Test
	void aCircleWithProgressIsNone() {
		StateSpace space = explore(NOW_AND_THEN);
		Starvation starvation = Starvation.of(space, Q);
		int set = space.target(0, 0);
		int take = space.moves(set).stream().filter(move -> move.process() == Q).findFirst().orElseThrow().pick();
		int[] picks = { 0, take };
		assertEquals(set, space.target(set, take));
		assertEquals(Optional.empty(), starvation.circle(states(space, picks), picks));
	}

	@Test
	void whereStatesAreMissingNothingIsSaid() {
		StateSpace space = StateSpace.explore(SystemCompiler.compile(SourceFile.parse(NOW_AND_THEN)), 1, ProgressListener.NONE);
		assertThrows(IllegalArgumentException.class, () -> Starvation.of(space, Q));
	}

	private static int[] states(StateSpace space, int[] picks) {
		int[] states = new int[picks.length + 1];
		for (int i = 0; i < picks.length; i++) {
			states[i + 1] = space.follow(0, Arrays.copyOf(picks, i + 1));
		}
		return states;
	}
}
