package org.ipcstudio.debug.ui.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.Stretches;
import org.ipcstudio.engine.inspect.CarrierView;
import org.ipcstudio.engine.inspect.LockView;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.inspect.VariableView;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.record.Span;

/** Makes the rows of memory, locks, semaphores, buses and networks at one moment. */
final class SharedRows {
	private final Recording recording;
	private final Snapshot snapshot;
	private final int moment;
	private final Stretches stretches;

	SharedRows(Recording recording, Snapshot snapshot, int moment, Stretches stretches) {
		this.recording = recording;
		this.snapshot = snapshot;
		this.moment = moment;
		this.stretches = stretches;
	}

	List<Row> memories() {
		List<Row> rows = new ArrayList<>();
		snapshot.memories().forEach((name, variables) -> rows.add(memory(name, variables)));
		return rows;
	}

	private static Row memory(String name, List<VariableView> variables) {
		String key = RowKind.MEMORY.name() + name;
		Cells cells = new Cells(name, Standing.NONE).text(Column.CONTENT, variables.stream()
				.map(variable -> variable.name() + " = " + variable.value()) //$NON-NLS-1$
				.collect(Collectors.joining(", "))); //$NON-NLS-1$
		List<Row> below = variables.stream().map(variable -> shared(key, name, variable)).toList();
		return new Row(key, RowKind.MEMORY, new Subject(Subject.Kind.VARIABLE, name), Standing.NONE, cells.texts, cells.numbers,
				History.NONE, !below.isEmpty(), below);
	}

	private static Row shared(String key, String memory, VariableView variable) {
		Row row = MomentRows.variable(key, variable);
		return new Row(row.key(), row.kind(), new Subject(Subject.Kind.VARIABLE, memory + '.' + variable.name()), row.standing(),
				row.texts(), row.numbers(), History.NONE, false, List.of());
	}

	List<Row> locks() {
		List<Row> rows = new ArrayList<>();
		for (int lock = 0; lock < recording.system().locks().size(); lock++) {
			rows.add(lock(lock, snapshot.lock(lock)));
		}
		return rows;
	}

	private Row lock(int id, LockView lock) {
		Standing standing = lock.count() > 0 ? Standing.FREE : lock.semaphore() ? Standing.EMPTY : Standing.HELD;
		Cells cells = new Cells(lock.name(), standing).text(Column.ACTIVITY, activity(lock));
		int[] values = recording.lockValues(id, stretches.boundaries());
		if (lock.semaphore()) {
			cells.count(Column.OCCUPANCY, lock.count());
		} else {
			cells.text(Column.CONTENT, lock.holder());
			for (int i = 0; i < values.length; i++) {
				values[i] = Math.min(1, values[i]);
			}
		}
		if (!lock.waiting().isEmpty()) {
			cells.count(Column.WAITS, lock.waiting().size());
		}
		RowKind kind = lock.semaphore() ? RowKind.SEMAPHORE : RowKind.LOCK;
		return new Row(RowKind.LOCK.name() + lock.name(), kind, Subject.lock(lock.name()), standing, cells.texts, cells.numbers,
				History.ofLevels(values, lock.semaphore() ? 0 : 1), false, List.of());
	}

	private static String activity(LockView lock) {
		String waits = lock.waiting().isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(lock.waiting().size() == 1 ? Messages.ChannelRows_waits : Messages.ChannelRows_wait,
						ChannelRows.names(lock.waiting()));
		if (lock.holder().isEmpty()) {
			return waits;
		}
		String held = NLS.bind(Messages.SharedRows_held, lock.holder());
		return waits.isEmpty() ? held : held + "; " + waits; //$NON-NLS-1$
	}

	List<Row> carriers() {
		List<Row> rows = new ArrayList<>();
		for (CarrierView carrier : snapshot.carriers()) {
			rows.add(carrier(rows.size(), carrier));
		}
		return rows;
	}

	private Row carrier(int id, CarrierView carrier) {
		List<Span> carried = recording.carried(id, moment);
		Standing standing = carried.isEmpty() ? Standing.IDLE : Standing.CARRYING;
		Cells cells = new Cells(carrier.info().name(), standing)
				.text(Column.ACTIVITY, NLS.bind(Messages.SharedRows_carries, ChannelRows.names(carrier.queues())))
				.text(Column.CONTENT, carried.stream().map(this::journey).collect(Collectors.joining(", "))) //$NON-NLS-1$
				.count(Column.OCCUPANCY, carried.size());
		RowKind kind = carrier.info().bus() ? RowKind.BUS : RowKind.NETWORK;
		Subject subject = new Subject(Subject.Kind.CARRIER, carrier.info().name());
		return new Row("CARRIER" + carrier.info().name(), kind, subject, standing, cells.texts, //$NON-NLS-1$
				cells.numbers, History.NONE, false, List.of());
	}

	private String journey(Span span) {
		return recording.system().process(span.subject()).name() + " \u2192 " + recording.system().queue(span.detail()).name(); //$NON-NLS-1$
	}
}
