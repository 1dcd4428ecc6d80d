package org.ipcstudio.checker.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;

import org.junit.jupiter.api.Test;

class BitSequenceTest {
	private final MemoryMeter meter = new MemoryMeter(Long.MAX_VALUE);
	private final BitSequence bits = new BitSequence(meter);

	@Test
	void bitsAreThoseThatWereSet() {
		Random random = new Random(1);
		BitSet expected = new BitSet();
		for (int i = 0; i < 1_000; i++) {
			int index = random.nextInt(3_000_000);
			bits.set(index);
			expected.set(index);
		}
		for (int index = 0; index < 3_100_000; index++) {
			assertEquals(expected.get(index), bits.get(index), "at " + index);
		}
	}

	@Test
	void farBitsTakeOnlyTheirOwnRoom() {
		bits.set(40_000_000_000L);
		assertTrue(bits.get(40_000_000_000L));
		assertFalse(bits.get(40_000_000_001L));
		assertFalse(bits.get(Long.MAX_VALUE >>> 16));
		assertEquals(65_536, meter.held());
		bits.close();
		assertEquals(0, meter.held());
	}
}
