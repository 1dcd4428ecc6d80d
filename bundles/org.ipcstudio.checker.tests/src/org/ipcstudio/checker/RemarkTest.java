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

	@Test
	void whoWaitsForWhatOthersAlwaysGetIsNeverPicked() {
		CheckResult result = Models.check("""
				mailbox M : int capacity 1
				process Sender { repeat 2 { send 1 to M } }
				process Worker[3] {
					if self == 2 {
						receive _ from M where false
					} else {
						receive _ from M
					}
				}
				Sender -> M -> Worker
				""", CheckOptions.defaults().withKinds(List.of(FindingKind.NEVER_PICKED)));
		assertEquals("never-picked Worker[2]", Outcome.of(result));
		assertEquals("Worker[2] waits for a message in M (line 6), but in no run does it get one; Worker[0] and Worker[1] do.",
				result.findings().get(0).message());
		assertEquals(Verdict.OK, result.verdict());
	}

	@Test
	void whoCanGetAMessageInSomeRunIsPicked() {
		for (String sharing : List.of("any", "exclusive")) {
			for (int capacity = 0; capacity < 2; capacity++) {
				assertEquals("", Outcome.of(Models.check("""
						mailbox M : int capacity %d sharing %s
						process Sender { send 1 to M }
						process Worker[3] { receive _ from M }
						Sender -> M -> Worker
						""".formatted(capacity, sharing),
						CheckOptions.defaults().withKinds(List.of(FindingKind.NEVER_PICKED)))));
			}
		}
	}

	@Test
	void whereNobodyGetsAMessageNobodyIsPassedOver() {
		assertEquals("", Outcome.of(Models.check("mailbox M process Worker[2] { receive _ from M } M -> Worker",
				CheckOptions.defaults().withKinds(List.of(FindingKind.NEVER_PICKED)))));
	}

	@Test
	void aReceiverThatComesTooLateIsNeverPicked() {
		assertEquals("never-picked Late", Outcome.of(Models.check("""
				mailbox M : int capacity 1
				memory R { atomic done : bool }
				process Sender { send 1 to M await R.done }
				process Early { receive _ from M R.done = true }
				process Late daemon { await R.done receive _ from M }
				Sender -> M
				M -> Early
				M -> Late
				Sender <-> R
				Early <-> R
				Late <-> R
				""", CheckOptions.defaults().withKinds(List.of(FindingKind.NEVER_PICKED)))));
	}

	@Test
	void whoTakesPartOnlyIfAConditionHoldsIsNotSaidToWait() {
		assertEquals("", Outcome.of(Models.check("""
				mailbox M : int capacity 1
				process Sender { send 1 to M }
				process Early { receive _ from M }
				process Other { var x : int  select { receive x from M when x == 1 { } after 1 ms { } } }
				Sender -> M
				M -> Early
				M -> Other
				""", CheckOptions.defaults().withKinds(List.of(FindingKind.NEVER_PICKED)))));
	}

	@Test
	void alikeReceiversArePickedIfOneOfThemIs() {
		for (Setting setting : Setting.all()) {
			assertEquals("never-picked Late[0], never-picked Late[1]", Outcome.of(Models.check("""
					mailbox M : int capacity 1
					process Sender { send 1 to M }
					process Worker[3] daemon { receive 1 from M }
					process Late[2] daemon { receive 2 from M }
					Sender -> M -> Worker
					M -> Late
					""", setting.in(CheckOptions.defaults().withKinds(List.of(FindingKind.NEVER_PICKED))))));
		}
	}
}
