package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

/** How full the channels can be. */
class OccupancyTest {

	private static List<ChannelUse> occupancy(String text) {
		return Checker.check(Models.compile(text), CheckOptions.defaults().withOccupancy(true), ProgressListener.NONE)
				.occupancy();
	}

	@Test
	void aBoundedMailboxThatIsOutrunFillsUpToItsCapacity() {
		assertEquals(List.of(new ChannelUse("M", 3, 3)), occupancy("""
				mailbox M : int capacity 3
				process P { loop { send 1 to M } }
				process Q { var x : int  loop { receive x from M } }
				P -> M -> Q"""));
	}

	@Test
	void aMailboxWithAnswersNeverHoldsMoreThanOneMessage() {
		List<ChannelUse> uses = occupancy("""
				mailbox M : int
				mailbox R : int capacity 5
				process P { var x : int  loop { send 1 to M  receive x from R } }
				process Q { var x : int  loop { receive x from M  send x to R } }
				P -> M -> Q -> R -> P""");
		assertEquals(List.of(new ChannelUse("M", Integer.MAX_VALUE, 1), new ChannelUse("R", 5, 1)), uses);
		assertTrue(uses.getFirst().isUnbounded());
		assertFalse(uses.getLast().isUnbounded());
	}

	@Test
	void initialMessagesCountAndARendezvousHoldsNothing() {
		assertEquals(List.of(new ChannelUse("M", 4, 2), new ChannelUse("P -> Q", 0, 0)), occupancy("""
				link P -> Q : int
				mailbox M : int capacity 4 initially [1, 2]
				process P { var x : int  receive x from M  send x to Q }
				process Q { var x : int  receive x from P }
				M -> P"""));
	}

	@Test
	void theRoomThatAnAtomicBlockNeedsCounts() {
		assertEquals(List.of(new ChannelUse("M", 9, 2)), occupancy("""
				mailbox M : int capacity 9
				process P { var x : int  atomic { send 1 to M  send 2 to M  receive x from M  receive x from M } }
				P <-> M"""));
	}

	@Test
	void nobodyPaysForItWhoDoesNotAsk() {
		assertEquals(List.of(), Checker.check(Models.compile("mailbox M : int"), CheckOptions.defaults(),
				ProgressListener.NONE).occupancy());
	}

	@Test
	void whatLeavesOutOrdersOfMovesIsNotUsed() {
		CheckOptions options = CheckOptions.defaults().withOccupancy(true);
		assertFalse(options.uses(Reduction.PARTIAL_ORDER));
		assertTrue(options.uses(Reduction.SYMMETRY));
		assertTrue(options.withOccupancy(false).uses(Reduction.PARTIAL_ORDER));
	}
}
