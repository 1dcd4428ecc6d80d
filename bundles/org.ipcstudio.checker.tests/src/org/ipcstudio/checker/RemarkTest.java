package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class RemarkTest {
	@Test
	void remarksLeaveTheVerdictAtOk() {
		CheckResult result = Models.check("mailbox M process P { send 1 to M } P -> M");
		assertEquals("leftover", Outcome.of(result));
		assertEquals(Verdict.OK, result.verdict());
	}

	@Test
	void initialMessagesAreNotLeftOver() {
		assertEquals("", Outcome.of(Models.check("""
				mailbox M initially [1, 2]
				process P { var x : int receive x from M }
				M -> P
				""")));
	}

	@Test
	void pipesHaveLeftOversToo() {
		assertEquals("leftover", Outcome.of(Models.check("""
				pipe I by P : int
				process P { write 1 to I spawn C wait C }
				process C in P { work 1 ms }
				P -> I -> C
				""", CheckOptions.defaults().withKinds(List.of(FindingKind.LEFTOVER)))));
	}

	@Test
	void messagesOfAMailboxThatIsDeletedAreLost() {
		CheckResult result = Models.check("""
				mailbox M
				process P { send 1 to M send 2 to M delete M }
				P <-> M
				""");
		assertEquals("lost P", Outcome.of(result));
		assertTrue(result.findings().get(0).message().startsWith("2 messages are lost"));
	}

	@Test
	void textThatNoRunCompletesIsUnreached() {
		CheckResult result = Models.check("""
				memory R { atomic x : int = 0 }
				process P[2] {
					if R.x == 1 {
						R.x = 2
					}
					R.x = 0
				}
				P <-> R
				""");
		assertEquals("unreached", Outcome.of(result));
		assertEquals(5, result.findings().get(0).line());
		assertEquals("R.x = 2", result.findings().get(0).text());
	}

	@Test
	void textThatOneInstanceCompletesIsReached() {
		assertEquals("", Outcome.of(Models.check("""
				memory R { atomic x : int = 0 }
				process P[3] { if self == 2 { R.x = 2 } }
				P <-> R
				""")));
	}
}
