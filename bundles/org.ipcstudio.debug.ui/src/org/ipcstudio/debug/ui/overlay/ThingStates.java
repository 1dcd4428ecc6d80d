package org.ipcstudio.debug.ui.overlay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.CarrierState;
import org.ipcstudio.editor.live.CarrierState.Carried;
import org.ipcstudio.editor.live.LiveViewBuilder;
import org.ipcstudio.editor.live.LockState;
import org.ipcstudio.editor.live.MessageItem;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.editor.live.SemaphoreState;
import org.ipcstudio.editor.live.VariableState;
import org.ipcstudio.engine.kernel.CarrierInfo;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.record.Cursor;
import org.ipcstudio.engine.record.Span;
import org.ipcstudio.engine.trace.ValueText;

/** What is in the channels, the memory and the locks, and on the buses and networks, at the moment of a cursor. */
final class ThingStates {
	/** More messages of one queue than this are not told one by one. */
	private static final int MOST_MESSAGES = 24;

	private final Cursor cursor;
	private final CompiledSystem system;
	private final State state;

	ThingStates(Cursor cursor) {
		this.cursor = cursor;
		system = cursor.recording().system();
		state = cursor.state();
	}

	/**
	 * Adds all of them.
	 *
	 * @param last    the move that led to the moment; null at the start
	 * @param waiting the names of those who want a lock or semaphore, by its index
	 */
	void addTo(LiveViewBuilder view, LastMove last, Map<Integer, List<String>> waiting) {
		for (int queue = 0; queue < system.queueCount(); queue++) {
			view.add(queue(system.queue(queue)));
		}
		for (SharedInfo variable : system.shared()) {
			view.add(new VariableState(variable.name(), ValueText.of(system, variable.type(), state.words[variable.word()]),
					last != null && last.changed(variable)));
		}
		for (int lock = 0; lock < system.locks().size(); lock++) {
			List<String> wanted = waiting.getOrDefault(lock, List.of());
			LockInfo info = system.locks().get(lock);
			int value = state.words[info.word()];
			view.add(info.semaphore() ? new SemaphoreState(info.name(), value, wanted)
					: new LockState(info.name(), name(value), wanted));
		}
		for (int carrier = 0; carrier < system.carriers().size(); carrier++) {
			view.add(carrier(carrier));
		}
	}

	private QueueState queue(QueueInfo info) {
		int count = state.count(info.id());
		List<MessageItem> messages = new ArrayList<>();
		for (int i = 0; i < Math.min(count, MOST_MESSAGES); i++) {
			messages.add(new MessageItem(ValueText.ofMessage(system, state, info.id(), i), sender(info, i)));
		}
		int capacity = info.isUnbounded() ? QueueState.UNBOUNDED : info.capacity();
		return new QueueState(info.name(), count, capacity, messages, remark(info));
	}

	/** Where messages do not say who has sent them, it is known if only one process may send. */
	private String sender(QueueInfo info, int index) {
		int origin = state.origin(info.id(), index);
		if (origin > 0 && !info.tracksSenders()) {
			return info.senders().length == 1 ? system.process(info.senders()[0]).name() : ""; //$NON-NLS-1$
		}
		return name(origin);
	}

	private String remark(QueueInfo info) {
		if (info.existsWord() >= 0 && state.words[info.existsWord()] == 0) {
			return Messages.Queue_absent;
		}
		int holder = info.rightWord() < 0 ? 0 : state.words[info.rightWord()];
		return holder == 0 ? "" : NLS.bind(Messages.Queue_right, name(holder)); //$NON-NLS-1$
	}

	/** @param number 1 + a process, 0 for none */
	private String name(int number) {
		return number == 0 ? "" : system.process(number - 1).name(); //$NON-NLS-1$
	}

	/**
	 * What is on its way has left its sender, but nobody can take it yet: in its queue these are the last ones. A bus carries
	 * one message at a time; that is the one that arrives first.
	 */
	private CarrierState carrier(int carrier) {
		CarrierInfo info = system.carriers().get(carrier);
		List<Span> spans = cursor.recording().carried(carrier, cursor.moment());
		Map<Integer, Integer> left = new HashMap<>();
		spans.forEach(span -> left.merge(span.detail(), 1, Integer::sum));
		Span carried = info.bus() ? spans.stream().min(Comparator.comparingLong(Span::endTime)).orElse(null) : null;
		List<Carried> messages = new ArrayList<>();
		for (Span span : spans) {
			int behind = left.merge(span.detail(), -1, Integer::sum);
			int index = state.count(span.detail()) - 1 - behind;
			String text = index < 0 ? "" : ValueText.ofMessage(system, state, span.detail(), index); //$NON-NLS-1$
			messages.add(new Carried(text, system.process(span.subject()).name(), system.queue(span.detail()).name(),
					info.bus() && span != carried));
		}
		return new CarrierState(info.name(), messages);
	}
}
