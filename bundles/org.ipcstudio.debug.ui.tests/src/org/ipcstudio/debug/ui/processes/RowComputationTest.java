package org.ipcstudio.debug.ui.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.Runs;
import org.ipcstudio.engine.record.Recording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowComputationTest {
	private static final String WORKSHOP = """
			system Workshop {
				mailbox Jobs : int capacity 2 via Wire
				lock Tool
				semaphore Slots = 3
				memory Board {
					done : int
				}
				bus Wire transfer 1 ms
				process Master {
					var n : int = 7
					loop {
						n = n + 1
						send n to Jobs
					}
				}
				process Worker[3] {
					var job : int
					loop {
						receive job from Jobs
						wait Slots
						lock Tool {
							work 10 ms
							Board.done = job
						}
						signal Slots
					}
				}
				Master -> Jobs -> Worker
				Worker -- Tool
				Worker -- Slots
				Worker -> Board
			}
			""";

	private Playback playback;
	private RowComputation computation;

	@BeforeEach
	void run() {
		playback = Runs.of(WORKSHOP, 200);
		computation = new RowComputation(playback);
	}

	private List<Row> at(int moment, RowView view, String... expanded) {
		playback.show(moment);
		return computation.rows(view, Set.of(expanded));
	}

	private static Row find(List<Row> rows, String name) {
		for (Row row : rows) {
			if (row.name().equals(name)) {
				return row;
			}
			if (!row.children().isEmpty()) {
				Row below = find(row.children(), name);
				if (below != null) {
					return below;
				}
			}
		}
		return null;
	}

	private static List<String> names(List<Row> rows) {
		return rows.stream().map(Row::name).toList();
	}

	@Test
	void everythingStandsBelowItsHeadingWithArraysFolded() {
		List<Row> rows = at(0, RowView.ALL);
		assertEquals(5, rows.size(), () -> names(rows).toString());
		assertEquals(List.of("Master", "Worker[3]"), names(rows.getFirst().children()));
		assertEquals(List.of("Worker[0]", "Worker[1]", "Worker[2]"), names(rows.getFirst().children().getLast().children()));
		assertEquals(Subject.process("Worker[1]"), find(rows, "Worker[1]").subject());
		assertEquals("done = 0", find(rows, "Board").text(Column.CONTENT));
	}

	@Test
	void aRowSaysWhatTheRecordingSays() {
		Recording recording = playback.recording();
		int moment = recording.length();
		List<Row> rows = at(moment, RowView.ALL);
		Row jobs = find(rows, "Jobs");
		assertEquals(recording.occupancy(0, moment) + " / 2", jobs.text(Column.OCCUPANCY));
		Row master = find(rows, "Master");
		long moves = IntStream.rangeClosed(1, moment).filter(number -> recording.move(number).process() == 0).count();
		assertEquals(moves, master.number(Column.MOVES));
		assertEquals(recording.waitCount(0, moment), (int) master.number(Column.WAITS));
		Row workers = find(rows, "Worker[3]");
		double sum = List.of(0, 1, 2).stream().mapToDouble(i -> find(rows, "Worker[" + i + "]").number(Column.MOVES)).sum();
		assertEquals(sum, workers.number(Column.MOVES));
		assertEquals(History.STRETCHES, jobs.history().levels().length);
		assertTrue(find(rows, "Tool").text(Column.ACTIVITY).startsWith("held by Worker["));
	}

	@Test
	void whatHasChangedIsMarked() {
		at(0, RowView.ALL);
		List<Row> rows = at(1, RowView.ALL);
		assertTrue(find(rows, "Jobs").changed().containsAll(Set.of(Column.CONTENT, Column.OCCUPANCY, Column.SENT)));
		assertTrue(find(rows, "Board").changed().isEmpty());
		assertFalse(find(rows, "Master").changed().contains(Column.NAME));
		List<Row> changed = at(1, new RowView(null, false, "", true));
		assertEquals("Jobs", find(changed, "Jobs").name());
		assertEquals(null, find(changed, "Board"));
	}

	@Test
	void rowsAreSortedAndFiltered() {
		List<Row> rows = at(100, new RowView(Column.MOVES, true, "", false));
		List<Double> moves = new ArrayList<>();
		find(rows, "Worker[3]").children().forEach(row -> moves.add(row.number(Column.MOVES)));
		assertEquals(moves.stream().sorted(Comparator.reverseOrder()).toList(), moves);
		List<Row> filtered = at(100, new RowView(null, false, "worker[1]", false));
		assertEquals(List.of("Worker[1]"), names(find(filtered, "Worker[3]").children()));
		assertEquals(null, find(filtered, "Master"));
		assertEquals(3, find(at(100, new RowView(null, false, "Worker[3]", false)), "Worker[3]").children().size());
	}

	@Test
	void messagesAndVariablesStandBelowWhatIsExpanded() {
		int full = 0;
		while (playback.recording().occupancy(0, full) < 2) {
			full++;
		}
		List<Row> rows = at(full, RowView.ALL, "CHANNELJobs", "PROCESSMaster");
		Row jobs = find(rows, "Jobs");
		assertEquals(Standing.FULL, jobs.standing());
		assertEquals(2, jobs.children().size());
		assertEquals(jobs.text(Column.CONTENT), jobs.children().get(0).text(Column.CONTENT) + ", " + jobs.children().get(1).text(Column.CONTENT));
		assertEquals("from Master", jobs.children().getFirst().text(Column.ACTIVITY));
		assertEquals(List.of("n : int"), names(find(rows, "Master").children()));
	}

	@Test
	void numbersInNamesCountAsNumbers() {
		List<String> names = new ArrayList<>(List.of("W[10]", "w[2]", "W[1]", "A", "W[02]"));
		names.sort(NaturalOrder.INSTANCE);
		assertEquals(List.of("A", "W[1]", "w[2]", "W[02]", "W[10]"), names);
	}

	@Test
	void rowsAreCopiedAsTextAndAsCommaSeparatedValues() {
		Row jobs = find(at(2, RowView.ALL), "Jobs");
		List<Column> columns = List.of(Column.NAME, Column.CONTENT);
		assertEquals("Name\tContent\nJobs\t" + jobs.text(Column.CONTENT) + "\n", RowText.plain(columns, List.of(jobs)));
		assertEquals("Name,Content\nJobs,\"8, 9\"\n", RowText.csv(columns, List.of(jobs)));
	}
}
