package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Irrelevance;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * What becomes of the parts of a state when processes take the places of others: values that stand for processes change,
 * and so do variables that follow from which instance it is. Immutable.
 */
public final class Relabelling {
	private final CompiledSystem system;
	private final Irrelevance irrelevance;
	private final FrameSorts[] frames;
	/** The words that hold 1 + a process, or 0. */
	private final BitSet holders = new BitSet();
	/** The words that hold a process, or null. */
	private final BitSet references = new BitSet();

	/** @param arrays the arrays in order, with what their frames hold */
	Relabelling(CompiledSystem system, Irrelevance irrelevance, List<ProcessArray> arrays, List<FrameSorts> sorts) {
		this.system = system;
		this.irrelevance = irrelevance;
		frames = new FrameSorts[system.processCount()];
		for (int i = 0; i < arrays.size(); i++) {
			Arrays.fill(frames, arrays.get(i).first(), arrays.get(i).first() + arrays.get(i).size(), sorts.get(i));
		}
		for (LockInfo lock : system.locks()) {
			holders.set(lock.word(), !lock.semaphore());
		}
		for (int q = 0; q < system.queueCount(); q++) {
			if (system.queue(q).rightWord() >= 0) {
				holders.set(system.queue(q).rightWord());
			}
		}
		for (SharedInfo shared : system.shared()) {
			references.set(shared.word(), Sort.of(shared.type()) == Sort.PROCESS && !irrelevance.ofShared(shared.word()));
		}
	}

	/** Whether frames of a process may change when another one takes its place. */
	public boolean changesFrames(int process) {
		return frames[process].tellInstances();
	}

	/** Whether the value of a word may change. */
	public boolean changesWord(int word) {
		return holders.get(word) || references.get(word);
	}

	/** The frame of the process that takes the place of another, given that one's frame. */
	public int[] frame(Automorphism automorphism, int process, int[] frame) {
		int location = frame[ProcessInfo.LOCATION];
		return location < 0 ? frame : frames[process].moved(frame, irrelevance.frame(process, location),
				system.process(automorphism.processes()[process]).index(), automorphism.processes());
	}

	/** The frame without what follows from which instance it is. */
	public int[] withoutSelf(int process, int[] frame) {
		return frame[ProcessInfo.LOCATION] < 0 ? frame : frames[process].withoutSelf(frame);
	}

	/** The messages in the queue that takes the place of another, given those in that one. */
	public int[] messages(Automorphism automorphism, int queue, int[] messages) {
		int[] moved = messages.clone();
		QueueInfo info = system.queue(queue);
		boolean senders = info.tracksSenders() && !irrelevance.ofSenders(queue);
		for (int at = 0; at < messages.length; at += info.stride()) {
			if (senders) {
				moved[at + State.ORIGIN] = holder(automorphism, messages[at + State.ORIGIN]);
			}
			moved[at + State.AWAITED_BY] = holder(automorphism, messages[at + State.AWAITED_BY]);
			for (int part = 0; part < info.parts().size(); part++) {
				int word = at + State.HEADER + part;
				if (Sort.of(info.parts().get(part)) == Sort.PROCESS) {
					moved[word] = reference(automorphism, messages[word]);
				}
			}
			for (int part : irrelevance.parts(queue)) {
				moved[at + State.HEADER + part] = messages[at + State.HEADER + part];
			}
		}
		return moved;
	}

	/** The value of the word that takes the place of another, given that one's value. */
	public int word(Automorphism automorphism, int word, int value) {
		if (holders.get(word)) {
			return holder(automorphism, value);
		}
		return references.get(word) ? reference(automorphism, value) : value;
	}

	private static int holder(Automorphism automorphism, int value) {
		return value == 0 ? 0 : automorphism.processes()[value - 1] + 1;
	}

	private static int reference(Automorphism automorphism, int value) {
		return value < 0 ? value : automorphism.processes()[value];
	}

	/** Whether a state is mapped to itself. */
	boolean keeps(Automorphism automorphism, State state) {
		for (int p = 0; p < system.processCount(); p++) {
			int[] moved = frame(automorphism, p, frame(state, p));
			if (!Arrays.equals(moved, frame(state, automorphism.processes()[p]))) {
				return false;
			}
		}
		for (int q = 0; q < state.queueCount(); q++) {
			int[] moved = messages(automorphism, q, messages(state, q));
			if (!Arrays.equals(moved, messages(state, automorphism.queues()[q]))) {
				return false;
			}
		}
		BitSet others = new BitSet();
		others.set(0, state.words.length);
		for (int p = 0; p < system.processCount(); p++) {
			int base = system.process(p).base();
			others.clear(base, base + system.process(p).program().frameSize());
		}
		return others.stream().allMatch(
				w -> word(automorphism, w, state.words[w]) == state.words[automorphism.words()[w]]);
	}

	private int[] frame(State state, int process) {
		ProcessInfo info = system.process(process);
		return Arrays.copyOfRange(state.words, info.base(), info.base() + info.program().frameSize());
	}

	private int[] messages(State state, int queue) {
		return Arrays.copyOf(state.messages(queue), state.count(queue) * system.queue(queue).stride());
	}
}
