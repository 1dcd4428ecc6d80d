package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.CarrierState;
import org.ipcstudio.editor.live.Coverage;
import org.ipcstudio.editor.live.EdgeView;
import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.ElementState;
import org.ipcstudio.editor.live.LockState;
import org.ipcstudio.editor.live.MessageItem;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.editor.live.ProcessState;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.editor.live.SemaphoreState;
import org.ipcstudio.editor.live.VariableState;

/** What a figure shows of a run in words: for its tool tip, and for those who cannot see it. */
final class LiveText {
	/** More lines than this are only counted. */
	private static final int MOST = 24;

	private final List<Line> lines = new ArrayList<>();

	/**
	 * A line.
	 *
	 * @param sign the sign before it, or null
	 * @param text what it says
	 * @param role its colour
	 */
	record Line(ActivitySign sign, String text, ColorRole role) {
	}

	private LiveText() {
	}

	/** What a node shows; empty if nothing is known about it. */
	static List<Line> of(NodeView view) {
		LiveText text = new LiveText();
		boolean single = view.elements().size() == 1;
		for (ElementState element : view.elements()) {
			text.add(element, single);
		}
		text.add(view.coverage());
		return text.shortened();
	}

	/** What an edge shows; empty if nothing is known about it. */
	static List<Line> of(EdgeView view) {
		LiveText text = new LiveText();
		view.forward().forEach(queue -> text.add(queue, false));
		view.backward().forEach(queue -> text.add(queue, false));
		if (view.active()) {
			text.plain(Messages.Live_lastMove);
		}
		text.add(view.coverage());
		return text.shortened();
	}

	private List<Line> shortened() {
		if (lines.size() <= MOST) {
			return lines;
		}
		List<Line> few = new ArrayList<>(lines.subList(0, MOST - 1));
		List<Line> rest = lines.subList(MOST - 1, lines.size());
		few.add(new Line(null, NLS.bind(Messages.Live_more, rest.size()), ColorRole.MUTED));
		return few;
	}

	private void plain(String text) {
		lines.add(new Line(null, text, ColorRole.TEXT));
	}

	private void detail(String text) {
		lines.add(new Line(null, text, ColorRole.MUTED));
	}

	private void add(ElementState element, boolean single) {
		switch (element) {
			case ProcessState process -> process(process, single);
			case QueueState queue -> queue(queue, single);
			case VariableState variable -> plain(NLS.bind(variable.changed() ? Messages.Live_changed : Messages.Live_value,
					ElementName.of(variable.name()).part(), variable.value()));
			case LockState lock -> lock(lock, single);
			case SemaphoreState semaphore -> semaphore(semaphore, single);
			case CarrierState carrier -> carrier(carrier);
		}
	}

	private static String prefix(ElementState element, boolean single) {
		return single ? "" : element.name() + ": ";
	}

	private void process(ProcessState process, boolean single) {
		String text = (single ? "" : process.name() + " ") + words(process.activity());
		if (!process.statement().isEmpty()) {
			text += ": " + process.statement();
		}
		lines.add(new Line(new ActivitySign(process.activity()), text, ColorRole.TEXT));
		if (single && !process.reason().isEmpty()) {
			detail(process.reason());
		}
	}

	/** What the sign of an activity stands for. */
	static String words(Activity activity) {
		return switch (activity) {
			case READY -> Messages.Live_ready;
			case WORKING -> Messages.Live_working;
			case WAITING -> Messages.Live_waiting;
			case STUCK -> Messages.Live_stuck;
			case FAULTED -> Messages.Live_faulted;
			case NOT_STARTED -> Messages.Live_notStarted;
			case ENDED -> Messages.Live_ended;
		};
	}

	private void queue(QueueState queue, boolean single) {
		String level = level(queue);
		if (single) {
			plain(level);
			int place = 1;
			for (MessageItem message : queue.messages()) {
				detail("   " + place++ + ".  " + told(message));
			}
			if (queue.size() > queue.messages().size() && !queue.messages().isEmpty()) {
				detail("   " + NLS.bind(Messages.Live_moreMessages, queue.size() - queue.messages().size()));
			}
		} else {
			String content = queue.messages().stream().map(LiveText::told).collect(Collectors.joining(", "));
			plain(queue.name() + ": " + level + (content.isEmpty() ? "" : ": " + content));
		}
		if (!queue.remark().isEmpty()) {
			detail(queue.remark());
		}
	}

	private static String level(QueueState queue) {
		if (queue.capacity() == 0) {
			return Messages.Live_rendezvous;
		}
		if (queue.size() == 0) {
			return queue.isUnbounded() ? Messages.Live_empty : NLS.bind(Messages.Live_emptyOf, queue.capacity());
		}
		return queue.isUnbounded() ? NLS.bind(Messages.Live_messages, queue.size())
				: NLS.bind(queue.isFull() ? Messages.Live_full : Messages.Live_level, queue.size(), queue.capacity());
	}

	private static String told(MessageItem message) {
		return message.sender().isEmpty() ? message.text() : NLS.bind(Messages.Live_message, message.text(), message.sender());
	}

	private void lock(LockState lock, boolean single) {
		plain(prefix(lock, single) + (lock.isHeld() ? NLS.bind(Messages.Live_held, lock.holder()) : Messages.Live_free));
		wanted(lock.waiting());
	}

	private void semaphore(SemaphoreState semaphore, boolean single) {
		plain(prefix(semaphore, single) + NLS.bind(Messages.Live_count, semaphore.count()));
		wanted(semaphore.waiting());
	}

	private void wanted(List<String> waiting) {
		if (!waiting.isEmpty()) {
			detail(NLS.bind(Messages.Live_wanted, String.join(", ", waiting)));
		}
	}

	private void carrier(CarrierState carrier) {
		if (carrier.messages().isEmpty()) {
			plain(Messages.Live_idle);
		}
		for (CarrierState.Carried message : carrier.messages()) {
			String text = NLS.bind(message.waiting() ? Messages.Live_queued : Messages.Live_carried,
					new Object[] {message.text(), message.sender(), message.queue()});
			if (message.waiting()) {
				detail(text);
			} else {
				plain(text);
			}
		}
	}

	private void add(Coverage coverage) {
		if (!coverage.used()) {
			plain(Messages.Live_unused);
		}
		switch (coverage.level()) {
			case ALWAYS_FULL -> plain(Messages.Live_alwaysFull);
			case FULL_AT_TIMES -> plain(Messages.Live_fullAtTimes);
			case ROOM -> plain(Messages.Live_room);
			case UNKNOWN -> {
				// nothing is to be said
			}
		}
		coverage.notes().forEach(this::detail);
	}

	/** How many processes do what, in words: {@code 3 wait, 2 have ended}. */
	static String summary(List<ProcessState> states) {
		Map<Activity, Integer> numbers = new EnumMap<>(Activity.class);
		states.forEach(state -> numbers.merge(state.activity(), 1, Integer::sum));
		return numbers.entrySet().stream().map(entry -> NLS.bind(Messages.Live_number, entry.getValue(), words(entry.getKey())))
				.collect(Collectors.joining(", "));
	}
}
