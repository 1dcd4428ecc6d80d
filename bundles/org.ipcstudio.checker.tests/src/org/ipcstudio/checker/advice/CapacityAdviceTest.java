package org.ipcstudio.checker.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.Policy.Sending;
import org.ipcstudio.checker.advice.PolicyVerdict.Outcome;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** Which capacities do, how full channels get, and what other policies would come to. */
class CapacityAdviceTest {
	private static final int UNBOUNDED = Integer.MAX_VALUE;

	private static Advice advise(String items) {
		return Advisor.advise(SourceFile.parse("system T {\n" + items + "\n}\n"),
				AdviceOptions.defaults().withParts(Set.of(AdvicePart.CAPACITIES, AdvicePart.POLICIES)), AdviceListener.NONE);
	}

	private static ChannelAdvice channel(String items) {
		List<ChannelAdvice> channels = advise(items).channels();
		assertEquals(1, channels.size());
		return channels.getFirst();
	}

	private static Map<Policy, PolicyVerdict> grid(String items) {
		return advise(items).policies().getFirst().verdicts().stream()
				.collect(Collectors.toMap(PolicyVerdict::policy, verdict -> verdict));
	}

	@Test
	void aProducerAheadOfItsConsumerNeedsNoRoomAtAll() {
		assertEquals(new ChannelAdvice("M", 2, 4, 4, true, OptionalInt.of(0), 0, 0, 0), channel("""
				mailbox M : int capacity 4
				process P { loop { send 1 to M } }
				process Q { var x : int  loop { receive x from M } }
				P -> M -> Q"""));
	}

	@Test
	void whoSendsThreeMessagesBeforeAnybodyReceivesNeedsRoomForThem() {
		assertEquals(new ChannelAdvice("M", 2, 9, 3, true, OptionalInt.of(3), 0, 3, 0), channel("""
				mailbox M : int capacity 9
				process P { var x : int  repeat 3 { send 1 to M }  repeat 3 { receive x from M } }
				P <-> M"""));
	}

	@Test
	void aSystemThatIsStuckLearnsWhatItNeeds() {
		assertEquals(new ChannelAdvice("P <-> Q", 2, 0, 0, true, OptionalInt.of(2), 0, 2, 0), channel("""
				link P <-> Q : int
				process P { var x : int  repeat 2 { send 1 to Q }  repeat 2 { receive x from Q } }
				process Q { var x : int  repeat 2 { send 2 to P }  repeat 2 { receive x from P } }"""));
	}

	@Test
	void aChannelWithoutABoundLearnsHowFullItGets() {
		assertEquals(new ChannelAdvice("M", 2, UNBOUNDED, 2, true, OptionalInt.of(2), 0, 2, 0), channel("""
				mailbox M : int
				process P { var x : int  repeat 2 { send 1 to M }  repeat 2 { receive x from M } }
				P <-> M"""));
	}

	/** The one message fills a mailbox for one message, and only then Q is told. */
	@Test
	void moreRoomMayBeWorse() {
		String items = """
				mailbox M : int capacity 2
				mailbox Go : bool
				process P {
				  send 1 to M
				  if full(M) { send true to Go }
				}
				process Q { var b : bool  receive b from Go }
				process R daemon { var x : int  receive x from M where x == 2 }
				P -> M -> R
				P -> Go -> Q""";
		Advice advice = advise(items);
		assertEquals(OptionalInt.of(1), advice.channels().getFirst().smallest());
		Map<Policy, PolicyVerdict> grid = grid(items);
		assertEquals(Outcome.OK, grid.get(new Policy(Sending.BLOCKING, "", 1)).outcome());
		assertEquals(Outcome.DEFECT, grid.get(new Policy(Sending.BLOCKING, "", 2)).outcome());
	}

	@Test
	void initialMessagesNeedTheirRoom() {
		assertEquals(new ChannelAdvice("M", 2, 5, 2, true, OptionalInt.of(2), 2, 2, 0), channel("""
				mailbox M : int capacity 5 initially [1, 2]
				process P { var x : int  loop { receive x from M  send x to M } }
				P <-> M"""));
	}

	@Test
	void whereNoCapacityHelpsThatIsSaid() {
		ChannelAdvice advice = channel("""
				mailbox M : int capacity 1
				process P { send 1 to M }
				process Q { var x : int  repeat 2 { receive x from M } }
				P -> M -> Q""");
		assertEquals(OptionalInt.empty(), advice.smallest());
		assertEquals(2, advice.to(), "more than one message never comes, so more room makes no difference");
	}

	@Test
	void theGridCrossesSendingSharingAndCapacity() {
		Map<Policy, PolicyVerdict> grid = grid("""
				mailbox M : int capacity 1
				process P { repeat 2 { send 1 to M } }
				process Q[2] { var x : int  receive x from M }
				P -> M -> Q""");
		assertEquals(16, grid.size());
		PolicyVerdict current = grid.get(new Policy(Sending.BLOCKING, "any", 1));
		assertEquals(new PolicyVerdict(current.policy(), true, Outcome.OK, Set.of()), current);
		assertEquals(1, grid.values().stream().filter(PolicyVerdict::current).count());
		PolicyVerdict dropped = grid.get(new Policy(Sending.NON_BLOCKING, "any", 1));
		assertEquals(Outcome.DEFECT, dropped.outcome(), "a message that is dropped is missed by somebody");
		assertEquals(Set.of(FindingKind.DEADLOCK), dropped.kinds());
		assertEquals(Outcome.OK, grid.get(new Policy(Sending.NON_BLOCKING, "exclusive", UNBOUNDED)).outcome());
	}

	@Test
	void aTryBecomesASendThatWaits() {
		Map<Policy, PolicyVerdict> grid = grid("""
				mailbox M : int capacity 1
				process P { try send 1 to M   try send 2 to M }
				process Q { var x : int  repeat 2 { receive x from M } }
				P -> M -> Q""");
		assertEquals(Outcome.DEFECT, grid.get(new Policy(Sending.NON_BLOCKING, "", 1)).outcome());
		assertEquals(true, grid.get(new Policy(Sending.NON_BLOCKING, "", 1)).current());
		assertEquals(Outcome.OK, grid.get(new Policy(Sending.BLOCKING, "", 1)).outcome());
	}

	@Test
	void whatTheLanguageDoesNotAllowIsImpossible() {
		assertEquals(Outcome.IMPOSSIBLE, grid("""
				mailbox M : int capacity 1 initially [1]
				process P { var x : int  loop { receive x from M  send x to M } }
				P <-> M""").get(new Policy(Sending.BLOCKING, "", 0)).outcome());
	}

	@Test
	void aTextWithErrorsIsRefused() {
		SourceFile broken = SourceFile.parse("system T { mailbox");
		assertThrows(IllegalArgumentException.class,
				() -> Advisor.advise(broken, AdviceOptions.defaults(), AdviceListener.NONE));
	}
}
