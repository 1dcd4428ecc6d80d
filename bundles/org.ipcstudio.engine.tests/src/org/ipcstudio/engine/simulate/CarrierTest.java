package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.Statistics.ChannelStatistics;
import org.junit.jupiter.api.Test;

/** Messages over buses and networks. */
class CarrierTest {

	@Test
	void aNetworkDeliversAfterItsLatencyAndManyAtOnce() {
		assertEquals(List.of("5000 Q: 1", "5000 Q: 2", "7000 Q: 3"), Runs.prints(Runs.of("""
				network W latency 5 ms
				mailbox M : int via W
				process P { send 1 to M send 2 to M work 2 ms send 3 to M }
				process Q { var x : int repeat 3 { receive x from M print x } }
				P -> M -> Q""")));
	}

	@Test
	void aBusCarriesOneMessageAtATime() {
		assertEquals(List.of("2000 Q: 1", "4000 R: 2", "6000 Q: 3"), Runs.prints(Runs.of("""
				bus B transfer 2 ms
				mailbox M : int via B
				mailbox N : int via B
				process P { send 1 to M send 2 to N send 3 to M }
				process Q { var x : int repeat 2 { receive x from M print x } }
				process R { var x : int receive x from N print x }
				P -> M -> Q
				P -> N -> R""")));
	}

	private static String contention(String arbitration) {
		return """
				bus B transfer 2 ms arbitration %s
				mailbox M[3] : int via B
				process P[3] priority self { work 1 ms send self to M[self] }
				process Q[3] { var x : int receive x from M[self] print x }
				P[self] -> M[self] -> Q[self]
				""".formatted(arbitration);
	}

	@Test
	void theFirstOneGetsTheBus() {
		assertEquals(List.of("3000 Q[0]: 0", "5000 Q[1]: 1", "7000 Q[2]: 2"),
				Runs.prints(Runs.of(contention("fifo")).policy(Policy.ROUND_ROBIN)));
	}

	@Test
	void theMostUrgentSenderGetsTheBusAsSoonAsItIsFree() {
		assertEquals(List.of("3000 Q[0]: 0", "5000 Q[2]: 2", "7000 Q[1]: 1"),
				Runs.prints(Runs.of(contention("priority")).policy(Policy.ROUND_ROBIN)));
	}

	@Test
	void aRendezvousKeepsBothBusyForTheTransfer() {
		assertEquals(List.of("4000 A: sent", "4000 B: received"), Runs.prints(Runs.of("""
				network W latency 3 ms
				link A -> B via W
				process A { work 1 ms send 1 to B print "sent" }
				process B { var x : int receive x from A print "received" }""").policy(Policy.ROUND_ROBIN)));
	}

	@Test
	void aSyncSendGoesOnWhenTheMessageIsTaken() {
		assertEquals(List.of("3000 B: got", "3000 A: delivered"), Runs.prints(Runs.of("""
				network W latency 3 ms
				mailbox M via W
				process A { sync send 1 to M work 0 ms print "delivered" }
				process B { var x : int receive x from M print "got" }
				A -> M -> B""")).stream().sorted(Comparator.reverseOrder()).toList());
	}

	@Test
	void aTryWaitsForAMessageThatIsUnderWay() {
		assertEquals(List.of("3000 B: 1"), Runs.prints(Runs.of("""
				network W latency 3 ms
				mailbox M via W
				mailbox Go
				process A { send 1 to M send 1 to Go }
				process B { var x : int var y : int receive y from Go if try receive x from M { print x } }
				A -> M -> B
				A -> Go -> B""")));
	}

	@Test
	void aSenderCannotTellFromTheTimeThatItsMessageIsLost() {
		CompiledSystem system = Runs.compile("""
				network W latency 3 ms loss 50 %
				link A -> B via W
				process A { send 1 to B print "sent" }
				process B { var x : int receive x from A }""");
		for (int seed = 0; seed < 30; seed++) {
			assertEquals(List.of("3000 A: sent"), Runs.prints(new Simulator(system).seed(seed)));
		}
	}

	@Test
	void aMessageIsNotLostBeforeItsReceiverIsThere() {
		CompiledSystem system = Runs.compile("""
				network W loss 50 %
				link A -> B via W
				process A { send 1 to B print "sent" }
				process B { var x : int work 7 ms receive x from A }""");
		for (int seed = 0; seed < 30; seed++) {
			assertEquals(List.of("7000 A: sent"), Runs.prints(new Simulator(system).seed(seed)));
		}
	}

	@Test
	void messagesAreLostWithTheProbabilityOfTheNetwork() {
		ChannelStatistics channel = Runs.of("""
				network W loss 20 %
				mailbox M : int via W
				process P { repeat 10000 { send 1 to M } }
				process Q daemon { var x : int loop { receive x from M } }
				P -> M -> Q""").seed(7).run().statistics().channels().get(0);
		assertEquals(10_000, channel.sent() + channel.lost());
		assertTrue(channel.lost() > 1_850 && channel.lost() < 2_150, () -> channel.lost() + " of 10000 are lost");
	}

	@Test
	void reorderPicksAmongTheArrived() {
		boolean reordered = false;
		for (int seed = 0; seed < 30; seed++) {
			List<String> prints = Runs.prints(Runs.of("""
					network W latency 4 ms reorder
					mailbox M : int via W
					process P { send 1 to M send 2 to M work 3 ms send 3 to M }
					process Q { var x : int repeat 3 { receive x from M print x } }
					P -> M -> Q""").seed(seed));
			assertEquals("7000 Q: 3", prints.get(2));
			reordered |= prints.get(0).equals("4000 Q: 2");
		}
		assertTrue(reordered);
	}
}
