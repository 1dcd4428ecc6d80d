package org.ipcstudio.debug.ui.sequence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** Finds moves by what they are in words, in both directions and round the ends. */
class MoveSearchTest {
	private final Recording recording = Runs.record("""
			mailbox Box : int capacity 3
			process Producer { for i in 1..700 { send i to Box } }
			process Consumer { var x : int  repeat 700 { receive x from Box } }
			Producer -> Box -> Consumer
			""", 5000);
	private final Rows rows = Runs.chart(recording).rows();

	private OptionalInt find(String text, int from, boolean forward) {
		return new MoveSearch(recording, rows, () -> false).find(text, from, forward);
	}

	private List<Integer> all(String text) {
		List<Integer> found = new ArrayList<>();
		Cursor cursor = recording.cursor();
		for (int number = 1; number <= recording.length(); number++) {
			cursor.moveTo(number - 1);
			if (cursor.next().orElseThrow().action().equals(text)) {
				found.add(number);
			}
		}
		return found;
	}

	@Test
	void theNextAndTheOneBefore() {
		int send = all("send 333 to Box").get(0);
		assertEquals(OptionalInt.of(send), find("SEND 333 to", 0, true));
		assertEquals(OptionalInt.of(send), find("send 333 to", recording.length(), false));
		assertEquals(OptionalInt.of(send), find("send 333 to", send + 40, true), "round the end");
		assertEquals(OptionalInt.of(send), find("send 333 to", send - 40, false), "round the beginning");
	}

	@Test
	void theMoveThatIsShownIsNotFoundAgain() {
		OptionalInt first = find("consumer: receive", 0, true);
		OptionalInt second = find("consumer: receive", first.getAsInt(), true);
		assertEquals(first, find("consumer: receive", second.getAsInt(), false));
		assertEquals(recording.length(), find("consumer: receive", first.getAsInt(), false).getAsInt(), "the last of all");
	}

	@Test
	void whatDoesNotOccurIsNotFoundAndASearchCanBeCancelled() {
		assertEquals(OptionalInt.empty(), find("send 701", 0, true));
		assertEquals(OptionalInt.empty(), find("send 701", 0, false));
		assertEquals(OptionalInt.empty(), new MoveSearch(recording, rows, () -> true).find("send", 0, true));
	}
}
