package org.ipcstudio.checker.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

class StateStoreTest {
	private static final int[] VALUES = { 0, 1, -1, -2, -3, 7, 250, 251, 252, 253, 254, 255, 32767, 32768, -32768, -32769,
			Integer.MAX_VALUE, Integer.MIN_VALUE + 1, Context.NULL };

	private final CompiledSystem system = SystemCompiler.compile(SourceFile.parse("""
			system Pair {
				mailbox M : (int, int)
				mailbox N : int
				process P { var a : int var b : int loop { receive (a, b) from M send a + b to N } }
				P <-> M
				P -> N
			}
			"""));
	private final Random random = new Random(1);

	private State randomState() {
		State state = new Kernel(system, Forgetting.DEAD_VALUES).start();
		for (int i = 0; i < state.words.length; i++) {
			state.words[i] = VALUES[random.nextInt(VALUES.length)];
		}
		for (int q = 0; q < state.queueCount(); q++) {
			for (int i = random.nextInt(4); i > 0; i--) {
				state.append(q, random.nextInt(3), 0, new int[] { VALUES[random.nextInt(VALUES.length)], i }, 0);
			}
		}
		return state;
	}

	@Test
	void everyStateComesBackAsItWas() {
		StateCodec codec = new StateCodec(system);
		State restored = randomState();
		for (int i = 0; i < 1000; i++) {
			State state = randomState();
			codec.encode(state);
			codec.decode(codec.bytes(), 0, restored);
			assertEquals(state, restored);
		}
	}

	@Test
	void numbersStatesAsTheyComeAndKnowsThemAgain() {
		StateStore store = new StateStore(new StateCodec(system), new MemoryMeter(Long.MAX_VALUE), Long.MAX_VALUE);
		Map<State, Integer> reference = new HashMap<>();
		List<State> states = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			State state = random.nextInt(3) > 0 || states.isEmpty() ? randomState()
					: states.get(random.nextInt(states.size()));
			Integer known = reference.putIfAbsent(state, states.size());
			int number = store.add(state, i, i + 1);
			assertEquals(known == null, store.added());
			assertEquals(known == null ? states.size() : known, number);
			if (known == null) {
				states.add(state);
				assertEquals(i, store.predecessor(number));
				assertEquals(i + 1, store.move(number));
			}
		}
		assertEquals(states.size(), store.size());
		State restored = randomState();
		for (int i = 0; i < states.size(); i++) {
			store.load(i, restored);
			assertEquals(states.get(i), restored);
		}
	}

	@Test
	void isFullAtTheLimitOfStates() {
		StateStore store = new StateStore(new StateCodec(system), new MemoryMeter(Long.MAX_VALUE), 1);
		State first = randomState();
		State second = first.copy();
		second.words[0]++;
		assertEquals(0, store.add(first, StateStore.NONE, 0));
		assertEquals(StateStore.FULL, store.add(second, 0, 0));
		assertFalse(store.isOutOfMemory());
		assertEquals(0, store.add(first, 0, 0), "a known state needs no room");
	}

	@Test
	void isFullAtTheLimitOfMemory() {
		MemoryMeter meter = new MemoryMeter(1 << 20);
		StateStore store = new StateStore(new StateCodec(system), meter, Long.MAX_VALUE);
		int added = 0;
		while (store.add(randomState(), StateStore.NONE, 0) != StateStore.FULL) {
			added++;
		}
		assertTrue(store.isOutOfMemory());
		assertTrue(added > 1000, "only " + added);
		assertTrue(meter.peak() < 5 << 18, "took " + meter.peak());
	}
}
