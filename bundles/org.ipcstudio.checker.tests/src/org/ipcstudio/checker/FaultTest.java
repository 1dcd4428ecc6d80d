package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaultTest {
	@Test
	void anAssertOfAProgram() {
		CheckResult result = Models.check("""
				process P { var x : int
				x = any 0..3
				assert x != 2 }
				""");
		assertEquals("assertion P", Outcome.defects(result));
		Finding finding = result.findings().get(0);
		assertEquals(4, finding.line());
		assertEquals(1, finding.trace().size());
		assertTrue(finding.message().startsWith("P fails in line 4: "), finding::message);
	}

	@Test
	void aFaultThatIsThereFromTheStart() {
		CheckResult result = Models.check("process P { var x : int x = 1 / x }");
		assertEquals("runtime-fault P", Outcome.defects(result));
		assertTrue(result.findings().get(0).trace().isEmpty());
		assertEquals(0, result.statistics().states());
		assertTrue(result.statistics().complete());
	}

	@Test
	void nothingIsLookedAtBehindAFault() {
		assertEquals("runtime-fault P", Outcome.defects(Models.check("""
				memory R { atomic x : int = 0 }
				process P { R.x = 1 / R.x R.x = 9 }
				P <-> R
				assert always R.x != 9
				""")));
	}

	@Test
	void theReceiverIsNamedWhereItIsItsVariableThatDoesNotTakeTheMessage() {
		assertEquals("runtime-fault Q", Outcome.defects(Models.check("""
				mailbox M : int capacity 0
				process P { send 300 to M }
				process Q { var b : byte receive b from M }
				P -> M -> Q
				""")));
	}

	@Test
	void aBrokenPipe() {
		assertEquals("broken-pipe P", Outcome.defects(Models.check("""
				pipe I by P : int capacity 1
				process P { spawn C wait C write 1 to I }
				process C in P { close I }
				P -> I -> C
				""")));
	}

	@Test
	void aBrokenPipeIsHowADaemonIsToldToEnd() {
		assertEquals("", Outcome.defects(Models.check("""
				pipe I by P : int capacity 1
				process P daemon { spawn C wait C write 1 to I }
				process C in P { close I }
				P -> I -> C
				""")));
	}

	@Test
	void anAbsentMailbox() {
		assertEquals("absent-mailbox P", Outcome.defects(Models.check("""
				mailbox M absent
				process P { var x : int send 1 to M receive x from M }
				P <-> M
				""")));
	}
}
