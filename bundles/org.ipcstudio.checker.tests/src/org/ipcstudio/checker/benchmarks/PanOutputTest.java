package org.ipcstudio.checker.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PanOutputTest {
	private static final String COMPLETE = """

			(Spin Version 6.5.2 -- 6 December 2019)
				+ Partial Order Reduction

			State-vector 104 byte, depth reached 202, errors: 0
			      244 states, stored
			      568 states, matched
			      812 transitions (= stored+matched)
			       27 atomic steps

			    0.029	equivalent memory usage for states (stored*(State-vector + overhead))
			    0.290	actual memory usage for states
			  128.000	memory used for hash table (-w24)

			pan: elapsed time 1.25 seconds
			""";

	@Test
	void theFiguresOfACompleteSearchAreRead() {
		PanOutput output = new PanOutput(COMPLETE);
		assertEquals(Outcome.OK, output.outcome());
		assertEquals(244, output.states());
		assertEquals(812, output.transitions());
		assertEquals(1.25, output.seconds());
		assertEquals(104 * 8, output.vectorBits());
		assertEquals(0.290 * 1024 * 1024 / 244, output.bytesPerState(), 1e-9);
	}

	@Test
	void largeNumbersHaveAnExponent() {
		PanOutput output = new PanOutput(COMPLETE.replace("      244 states, stored", "1.2345678e+08 states, stored"));
		assertEquals(123_456_780, output.states());
	}

	@Test
	void anErrorIsADefect() {
		PanOutput output = new PanOutput("pan:1: invalid end state (at depth 87)\n" + COMPLETE.replace("errors: 0", "errors: 1"));
		assertEquals(Outcome.DEFECT, output.outcome());
	}

	@Test
	void aStackThatWasTooSmallLeavesNoOutcome() {
		PanOutput output = new PanOutput("error: max search depth too small\n" + COMPLETE);
		assertTrue(output.isTooDeep());
		assertEquals(Outcome.NONE, output.outcome());
	}

	@Test
	void memoryThatWasTooSmallLeavesNoOutcome() {
		assertEquals(Outcome.NONE, new PanOutput("pan: reached -DMEMLIM bound\n" + COMPLETE).outcome());
	}

	@Test
	void aSearchThatWasCutOffLeavesNoOutcome() {
		PanOutput output = new PanOutput("Depth=     999 States=    1e+06 Transitions= 4.66e+06\n");
		assertFalse(output.isTooDeep());
		assertEquals(Outcome.NONE, output.outcome());
		assertEquals(0, output.bytesPerState());
	}
}
