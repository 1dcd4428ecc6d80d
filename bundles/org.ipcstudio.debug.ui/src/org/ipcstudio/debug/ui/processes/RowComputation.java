package org.ipcstudio.debug.ui.processes;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.views.MomentCursor;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.MoveCounts;
import org.ipcstudio.engine.source.ProgramTexts;

/** Computes the rows of the moment that is shown, and what has changed in them. Used by one thread at a time. */
final class RowComputation {
	/** That which changes all the time, or is no fact of its own, is not marked. */
	private static final Set<Column> NEVER_MARKED = EnumSet.of(Column.SINCE, Column.HISTORY);

	private final Playback playback;
	private final MomentCursor cursors = new MomentCursor();
	private final ProgramTexts texts;
	private MoveCounts counts;
	private int cuts;
	private int moment = -1;
	private List<Row> rows = List.of();
	private Map<String, Row> before = Map.of();
	private Set<String> expanded = Set.of();

	RowComputation(Playback playback) {
		this.playback = playback;
		texts = new ProgramTexts(playback.source().source());
	}

	Playback playback() {
		return playback;
	}

	/**
	 * The rows as they are to be shown.
	 *
	 * @param newExpanded the keys of the rows whose details are shown
	 */
	List<Row> rows(RowView view, Set<String> newExpanded) {
		cursors.at(playback).ifPresent(cursor -> look(cursor, newExpanded));
		return view.of(rows);
	}

	private void look(Cursor cursor, Set<String> newExpanded) {
		if (counts == null || cuts != playback.cuts()) {
			cuts = playback.cuts();
			counts = new MoveCounts(playback.recording());
			moment = -1;
		}
		if (cursor.moment() == moment && expanded.equals(newExpanded)) {
			return;
		}
		counts.moveTo(cursor.moment());
		Snapshot snapshot = new Snapshot(playback.recording().system(), texts, cursor.state());
		List<Row> now = new MomentRows(cursor, snapshot, counts, newExpanded).all();
		if (cursor.moment() != moment) {
			before = byKey(rows);
		}
		rows = mark(now);
		moment = cursor.moment();
		expanded = Set.copyOf(newExpanded);
	}

	private static Map<String, Row> byKey(List<Row> rows) {
		Map<String, Row> map = new HashMap<>();
		rows.forEach(row -> collect(row, map));
		return map;
	}

	private static void collect(Row row, Map<String, Row> map) {
		map.put(row.key(), row);
		row.children().forEach(child -> collect(child, map));
	}

	private List<Row> mark(List<Row> now) {
		return now.stream().map(this::mark).toList();
	}

	private Row mark(Row row) {
		Row marked = row.children().isEmpty() ? row : row.withChildren(mark(row.children()));
		Row old = before.get(row.key());
		if (old == null || row.kind().isHeading()) {
			return marked;
		}
		Set<Column> changed = EnumSet.noneOf(Column.class);
		for (Column column : Column.values()) {
			if (!NEVER_MARKED.contains(column) && !row.text(column).equals(old.text(column))) {
				changed.add(column);
			}
		}
		return marked.withChanged(changed);
	}
}
