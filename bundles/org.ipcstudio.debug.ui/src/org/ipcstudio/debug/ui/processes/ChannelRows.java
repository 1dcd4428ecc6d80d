package org.ipcstudio.debug.ui.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.Subject;
import org.ipcstudio.debug.ui.views.Stretches;
import org.ipcstudio.engine.diagnosis.Need;
import org.ipcstudio.engine.diagnosis.Wait;
import org.ipcstudio.engine.inspect.QueueView;
import org.ipcstudio.engine.inspect.QueueView.MessageView;
import org.ipcstudio.engine.inspect.Snapshot;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.record.MoveCounts;
import org.ipcstudio.engine.record.Recording;

/** Makes the rows of the channels at one moment. */
final class ChannelRows {
	private static final int MOST_MESSAGES = 12;
	private static final int MOST_NAMES = 4;

	private final Recording recording;
	private final Snapshot snapshot;
	private final MoveCounts counts;
	private final Stretches stretches;
	private final Set<String> expanded;
	private final Map<Integer, List<String>> waiting = new HashMap<>();

	ChannelRows(Recording recording, Snapshot snapshot, MoveCounts counts, Stretches stretches, Set<String> expanded) {
		this.recording = recording;
		this.snapshot = snapshot;
		this.counts = counts;
		this.stretches = stretches;
		this.expanded = expanded;
	}

	List<Row> rows() {
		for (Wait wait : snapshot.diagnosis().waits()) {
			wait.needs().stream().map(Need::queue).filter(queue -> queue != null).map(QueueInfo::id).distinct()
					.forEach(queue -> waiting.computeIfAbsent(queue, id -> new ArrayList<>()).add(wait.name()));
		}
		List<Row> rows = new ArrayList<>();
		for (int queue = 0; queue < recording.system().queueCount(); queue++) {
			rows.add(row(snapshot.queue(queue)));
		}
		return rows;
	}

	private Row row(QueueView queue) {
		QueueInfo info = queue.info();
		int size = queue.messages().size();
		Standing standing = standing(queue);
		RowKind kind = kind(info.kind());
		String key = "CHANNEL" + info.name(); //$NON-NLS-1$
		Cells cells = new Cells(info.name(), standing).text(Column.ACTIVITY, waitingAt(info.id())).text(Column.CONTENT, messages(queue));
		if (!info.isRendezvous()) {
			cells.number(Column.OCCUPANCY, info.isUnbounded() ? Integer.toString(size) : size + " / " + info.capacity(), size); //$NON-NLS-1$
		}
		cells.count(Column.SENT, counts.sentTo(info.id())).count(Column.RECEIVED, counts.receivedFrom(info.id()));
		int waits = waiting.getOrDefault(info.id(), List.of()).size();
		if (waits > 0) {
			cells.count(Column.WAITS, waits);
		}
		History history = info.isRendezvous() ? History.NONE
				: History.ofLevels(recording.occupancies(info.id(), stretches.boundaries()), info.capacity());
		return new Row(key, kind, Subject.channel(info.name()), standing, cells.texts, cells.numbers, history, size > 0,
				expanded.contains(key) ? details(key, queue) : List.of());
	}

	private static RowKind kind(QueueKind kind) {
		return switch (kind) {
			case MAILBOX -> RowKind.MAILBOX;
			case LINK -> RowKind.LINK;
			case PIPE -> RowKind.PIPE;
			default -> RowKind.FIFO;
		};
	}

	private static Standing standing(QueueView queue) {
		if (!queue.exists()) {
			return Standing.ABSENT;
		}
		if (queue.info().isRendezvous()) {
			return Standing.RENDEZVOUS;
		}
		return queue.messages().isEmpty() ? Standing.EMPTY : queue.isFull() ? Standing.FULL : Standing.FILLED;
	}

	private String waitingAt(int queue) {
		List<String> names = waiting.getOrDefault(queue, List.of());
		return names.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(names.size() == 1 ? Messages.ChannelRows_waits : Messages.ChannelRows_wait, names(names));
	}

	/** The first names of several, and how many more there are. */
	static String names(List<String> names) {
		String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", ")); //$NON-NLS-1$
		return names.size() <= MOST_NAMES ? first : NLS.bind(Messages.ChannelRows_more, first, names.size() - MOST_NAMES);
	}

	private static String messages(QueueView queue) {
		String first = queue.messages().stream().limit(MOST_MESSAGES).map(MessageView::value).collect(Collectors.joining(", ")); //$NON-NLS-1$
		int more = queue.messages().size() - MOST_MESSAGES;
		return more > 0 ? NLS.bind(Messages.ChannelRows_more, first, more) : first;
	}

	private static List<Row> details(String key, QueueView queue) {
		List<Row> rows = new ArrayList<>();
		for (MessageView message : queue.messages()) {
			Cells cells = new Cells(NLS.bind(Messages.ChannelRows_message, rows.size() + 1), Standing.NONE)
					.text(Column.CONTENT, message.value()).text(Column.ACTIVITY, origin(message));
			rows.add(new Row(key + '/' + rows.size(), RowKind.MESSAGE, null, Standing.NONE, cells.texts, cells.numbers, History.NONE,
					false, List.of()));
		}
		return rows;
	}

	private static String origin(MessageView message) {
		if (message.initial()) {
			return Messages.ChannelRows_initial;
		}
		return message.sender().isEmpty() ? "" : NLS.bind(Messages.ChannelRows_from, message.sender()); //$NON-NLS-1$
	}
}
