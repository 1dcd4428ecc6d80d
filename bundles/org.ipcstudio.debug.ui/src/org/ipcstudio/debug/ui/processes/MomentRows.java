package org.ipcstudio.debug.ui.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.DurationText;
import org.ipcstudio.debug.ui.views.Stretches;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.engine.inspect.ProcessView;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.inspect.VariableView;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.MoveCounts;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.record.Span;

/** Makes the rows of one moment: those of processes here, all others by {@link ChannelRows} and {@link SharedRows}. */
final class MomentRows {
	private final Cursor cursor;
	private final Recording recording;
	private final CompiledSystem system;
	private final Snapshot snapshot;
	private final MoveCounts counts;
	private final Stretches stretches;
	private final Set<String> expanded;
	private final boolean timed;

	/** @param expanded the keys of the rows whose details are shown */
	MomentRows(Cursor cursor, Snapshot snapshot, MoveCounts counts, Set<String> expanded) {
		this.cursor = cursor;
		this.snapshot = snapshot;
		this.counts = counts;
		this.expanded = expanded;
		recording = cursor.recording();
		system = recording.system();
		stretches = Stretches.ofMoves(cursor.moment(), History.STRETCHES);
		timed = recording.time(recording.length()) > 0;
	}

	/** The headings with all rows below them, in the order of the system; without those that have none. */
	List<Row> all() {
		List<Row> rows = new ArrayList<>();
		heading(rows, RowKind.PROCESSES, processes());
		heading(rows, RowKind.CHANNELS, new ChannelRows(recording, snapshot, counts, stretches, expanded).rows());
		SharedRows shared = new SharedRows(recording, snapshot, cursor.moment(), stretches);
		heading(rows, RowKind.MEMORIES, shared.memories());
		heading(rows, RowKind.LOCKS, shared.locks());
		heading(rows, RowKind.CARRIERS, shared.carriers());
		return rows;
	}

	private static void heading(List<Row> rows, RowKind kind, List<Row> below) {
		if (!below.isEmpty()) {
			Cells cells = new Cells(NLS.bind(Messages.MomentRows_heading, kind.title(), below.size()), Standing.NONE);
			rows.add(new Row(kind.name(), kind, null, Standing.NONE, cells.texts, cells.numbers, History.NONE, true,
					ArrayRows.folded(below)));
		}
	}

	private List<Row> processes() {
		List<Row> rows = new ArrayList<>();
		for (int process = 0; process < system.processCount(); process++) {
			rows.add(process(process));
		}
		return rows;
	}

	private Row process(int process) {
		ProcessView view = snapshot.process(process);
		Standing standing = standing(process);
		Subject subject = Subject.process(view.name());
		String key = RowKind.PROCESS.name() + view.name();
		Cells cells = new Cells(view.name(), standing).text(Column.ACTIVITY, view.words());
		recording.waitAt(process, cursor.moment()).ifPresent(wait -> since(cells, wait));
		cells.count(Column.MOVES, counts.moves(process)).count(Column.SENT, counts.sentBy(process))
				.count(Column.RECEIVED, counts.receivedBy(process)).count(Column.WAITS, recording.waitCount(process, cursor.moment()));
		boolean details = expanded.contains(key) && view.location() >= 0;
		return new Row(key, view.daemon() ? RowKind.DAEMON : RowKind.PROCESS, subject, standing, cells.texts, cells.numbers,
				activity(process), view.location() >= 0 && system.process(process).program().frameSize() > 2,
				details ? variables(key, process) : List.of());
	}

	private Standing standing(int process) {
		return switch (cursor.activity(process)) {
			case NOT_STARTED -> Standing.NOT_STARTED;
			case READY -> Standing.READY;
			case WORKING -> Standing.WORKING;
			case WAITING -> Standing.WAITING;
			case ENDED -> Standing.ENDED;
			case FAULTED -> Standing.FAULTED;
		};
	}

	private void since(Cells cells, Span wait) {
		int moves = cursor.moment() - wait.begin();
		if (timed) {
			long time = Math.max(0, cursor.time() - wait.beginTime());
			cells.number(Column.SINCE, DurationText.of(time), time);
		} else {
			cells.number(Column.SINCE, NLS.bind(Messages.MomentRows_moves, moves), moves);
		}
	}

	private History activity(int process) {
		return History.ofActivity(parts(recording.working(process, stretches.boundaries())),
				parts(recording.waiting(process, stretches.boundaries())));
	}

	private double[] parts(int[] moments) {
		double[] parts = new double[moments.length];
		for (int i = 0; i < moments.length; i++) {
			parts[i] = (double) moments[i] / Math.max(1, stretches.length(i));
		}
		return parts;
	}

	/** The variables that the process can see where it is, the inner ones over the outer ones of the same name. */
	private List<Row> variables(String key, int process) {
		Map<String, VariableView> visible = new TreeMap<>();
		snapshot.frames(process).stream().flatMap(frame -> frame.variables().stream())
				.forEach(variable -> visible.putIfAbsent(variable.name(), variable));
		return visible.values().stream().map(variable -> variable(key, variable)).toList();
	}

	/** A row for a variable below another row. */
	static Row variable(String key, VariableView variable) {
		Cells cells = new Cells(variable.name() + " : " + variable.type(), Standing.NONE) //$NON-NLS-1$
				.text(Column.CONTENT, variable.value());
		String own = key + '/' + variable.name();
		return new Row(own, RowKind.VARIABLE, null, Standing.NONE, cells.texts, cells.numbers, History.NONE, false, List.of());
	}
}
