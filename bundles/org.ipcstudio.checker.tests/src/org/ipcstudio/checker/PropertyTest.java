package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PropertyTest {
	@Test
	void alwaysIsLookedAtInEveryStateAndOnlyOnceReported() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 0 }
				process P { repeat 4 { R.x = R.x + 1 } }
				P <-> R
				assert always R.x < 2
				""");
		assertEquals("assertion", Outcome.of(result));
		assertEquals(4, result.findings().get(0).trace().size());
		assertEquals(5, result.findings().get(0).line());
		assertEquals(9, result.statistics().states(), "the exploration goes on behind a violated property");
	}

	@Test
	void alwaysMayBeViolatedFromTheStart() {
		Finding finding = Models.check("""
				memory R { atomic x : int = 5 }
				process P { R.x = 1 }
				P <-> R
				assert always R.x < 2
				""").findings().get(0);
		assertTrue(finding.trace().isEmpty());
		assertTrue(finding.message().contains("in the initial state"), finding::message);
	}

	@Test
	void finallyIsLookedAtWhenEverythingHasEnded() {
		String system = """
				memory R { atomic x : int = 0 }
				process P { R.x = 1 }
				process D daemon { await R.x == 7 }
				P <-> R
				D <- R
				assert finally R.x == %d
				""";
		assertEquals("assertion", Outcome.defects(Models.check(system.formatted(0))));
		assertEquals("", Outcome.defects(Models.check(system.formatted(1))));
	}

	@Test
	void finallyIsNotLookedAtInADeadlock() {
		assertEquals("deadlock P", Outcome.defects(Models.check("""
				memory R { atomic x : int = 0 }
				process P { await R.x == 7 }
				P <- R
				assert finally R.x == 7
				""")));
	}

	@Test
	void aPropertyThatCannotBeEvaluatedIsAFault() {
		assertEquals("runtime-fault", Outcome.defects(Models.check("""
				memory R { atomic x : int = 1 }
				process P { R.x = 0 }
				P <-> R
				assert always 6 / R.x > 1
				""")));
	}
}
