package org.ipcstudio.checker.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CheckOutputTest {
	private static final String OK = """
			{"file":"system.ipc","system":"S","verdict":"ok","findings":[],"problems":[],\
			"statistics":{"complete":true,"states":12345678901,"transitions":7,"depth":3,"seconds":1.5E-4,"peakMemoryBytes":9}}
			""";

	@Test
	void verdictAndFiguresAreRead() {
		CheckOutput output = new CheckOutput(OK);
		assertEquals(Outcome.OK, output.outcome());
		assertEquals(12_345_678_901L, output.figure("states"));
		assertEquals(1.5e-4, output.figure("seconds"));
	}

	@Test
	void aFigureThatIsNotToldIsZero() {
		assertEquals(0, new CheckOutput(OK).figure("bitsPerState"));
	}

	@Test
	void aLimitLeavesNoOutcome() {
		assertEquals(Outcome.NONE, new CheckOutput(OK.replace("\"ok\"", "\"inconclusive\"")).outcome());
	}

	@Test
	void aTextWithErrorsIsNoAnswer() {
		CheckOutput output = new CheckOutput(OK.replace("\"ok\"", "\"invalid\""));
		assertThrows(MeasuringException.class, output::outcome);
	}

	@Test
	void anythingElseIsNoAnswer() {
		assertThrows(MeasuringException.class, () -> new CheckOutput("Unknown option: '--json'"));
	}
}
