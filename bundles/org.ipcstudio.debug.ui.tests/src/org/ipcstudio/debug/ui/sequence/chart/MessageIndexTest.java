package org.ipcstudio.debug.ui.sequence.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ipcstudio.debug.ui.sequence.chart.Shape.Arrow;
import org.ipcstudio.debug.ui.sequence.chart.Shape.ArrowKind;
import org.ipcstudio.engine.record.MoveEffect;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.Test;

/** What becomes of messages, and which are on their way. */
class MessageIndexTest {
	@Test
	void everyMessageIsFollowedToItsReceiptHoweverTheRecordingGrows() {
		Recording recording = Runs.record("""
				mailbox Box : int capacity 40
				process A[3] { loop { send self to Box } }
				process B[2] { var x : int  loop { receive x from Box } }
				A -> Box -> B
				""", 9000);
		ChartIndex index = new ChartIndex(recording);
		while (index.update(1)) {
			// a chunk at a time
		}
		Map<Integer, Integer> receipts = new HashMap<>();
		Runs.moves(recording, MoveEffect.RECEIVED).forEach(move -> receipts.put(move.origin(), move.number()));
		for (RecordedMove sent : Runs.moves(recording, MoveEffect.SENT)) {
			assertEquals(receipts.getOrDefault(sent.number(), 0), index.end(sent.number()));
		}
		for (int moment : new int[] { 1, 1023, 1024, 5000, recording.length() }) {
			Set<Integer> expected = new TreeSet<>();
			for (RecordedMove sent : Runs.moves(recording, MoveEffect.SENT)) {
				if (sent.number() <= moment && receipts.getOrDefault(sent.number(), Integer.MAX_VALUE) > moment) {
					expected.add(sent.number());
				}
			}
			assertTrue(!expected.isEmpty());
			assertEquals(expected, index.passing(moment).stream().map(RecordedMove::number).collect(Collectors.toCollection(TreeSet::new)));
		}
	}

	@Test
	void messagesEndWithTheirMailbox() {
		Recording recording = Runs.record("""
				mailbox Box : int capacity 4 owner B
				process A { send 1 to Box  send 2 to Box }
				process B { var x : int  x = any 1..1  work 5 ms  x = any 1..1 }
				A -> Box -> B
				""".replace("  send", "\n send").replace("  x =", "\n x =").replace("  work", "\n work"), 100);
		Chart chart = Runs.chart(recording);
		List<Arrow> arrows = Runs.shapes(SceneBuilder.build(chart, new Viewport(0, 0, 600, 400, 200)), Arrow.class);
		assertEquals(List.of(ArrowKind.GONE, ArrowKind.GONE), arrows.stream().map(Arrow::kind).toList());
		assertEquals(Set.of(-recording.length()), arrows.stream().map(Arrow::end).collect(Collectors.toSet()));
	}
}
