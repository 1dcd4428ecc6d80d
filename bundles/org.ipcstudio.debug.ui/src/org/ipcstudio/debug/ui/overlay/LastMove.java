package org.ipcstudio.debug.ui.overlay;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.editor.live.ElementName;
import org.ipcstudio.editor.live.LiveViewBuilder;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.record.RecordedMove;
import org.ipcstudio.engine.trace.Step;

/**
 * The move that led to a moment: between whom it went, and what it changed. That a process has only looked at shared memory
 * leaves no trace in a state and is not told.
 */
final class LastMove {
	private final CompiledSystem system;
	private final RecordedMove move;
	private final Step step;
	private final int[] before;
	private final int[] after;

	/**
	 * @param step   the move in words
	 * @param before the words of the state before it
	 * @param after  the state behind it
	 */
	LastMove(CompiledSystem system, RecordedMove move, Step step, int[] before, State after) {
		this.system = system;
		this.move = move;
		this.step = step;
		this.before = before;
		this.after = after.words;
	}

	/** {@code Philosopher[0]: receive fork from Fork[0]} */
	String words() {
		return step.process() + ": " + step.action(); //$NON-NLS-1$
	}

	/** Whether a shared variable has another value than before. */
	boolean changed(SharedInfo variable) {
		return before[variable.word()] != after[variable.word()];
	}

	/** The ways of the message, if the move was about one that arrived where it was going. */
	List<Hop> hops() {
		String process = name(move.process());
		QueueInfo queue = move.queue() < 0 ? null : system.queue(move.queue());
		return queue == null ? List.of() : switch (move.effect()) {
			case SENT -> List.of(hop(process, queue, true));
			case RECEIVED -> List.of(hop(process, queue, false));
			case PASSED -> passed(process, queue);
			case NONE, LOST, WITHDRAWN -> List.of();
		};
	}

	private List<Hop> passed(String sender, QueueInfo queue) {
		if (queue.kind() == QueueKind.LINK || move.partner() < 0) {
			return List.of(hop(sender, queue, true));
		}
		return List.of(hop(sender, queue, true), hop(name(move.partner()), queue, false));
	}

	/** Over a link a message goes from process to process, else to or from the channel. */
	private Hop hop(String process, QueueInfo queue, boolean sent) {
		if (queue.kind() == QueueKind.LINK) {
			ElementName ends = ElementName.of(queue.name());
			return new Hop(ends.node() + ends.index(), ends.peer() + ends.peerIndex(), step.value());
		}
		return sent ? new Hop(process, queue.name(), step.value()) : new Hop(queue.name(), process, step.value());
	}

	/** Emphasises the edges that it went along. */
	void mark(LiveViewBuilder view) {
		List<Hop> ways = new ArrayList<>(hops());
		String process = name(move.process());
		if (ways.isEmpty() && move.queue() >= 0) {
			ways.add(hop(process, system.queue(move.queue()), true));
		}
		for (SharedInfo variable : system.shared()) {
			if (changed(variable)) {
				ways.add(new Hop(process, variable.name(), "")); //$NON-NLS-1$
			}
		}
		for (LockInfo lock : system.locks()) {
			if (before[lock.word()] != after[lock.word()]) {
				ways.add(new Hop(process, lock.name(), "")); //$NON-NLS-1$
			}
		}
		ways.forEach(way -> view.passage(way.from(), way.to()));
	}

	private String name(int process) {
		return system.process(process).name();
	}
}
