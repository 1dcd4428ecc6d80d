package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;

/** What processes have that others wait for: locks, rights to receive, write ends of pipes. */
final class Holdings {
	private final CompiledSystem system;
	private final State state;
	private final BitSet wantedEnds = new BitSet();

	/** @param waits whose waits matter: an end of a pipe is worth a word only if somebody waits for its end of file */
	Holdings(CompiledSystem system, State state, Collection<Wait> waits) {
		this.system = system;
		this.state = state;
		for (Wait wait : waits) {
			for (Need need : wait.needs()) {
				if (need.kind() == NeedKind.DATA && need.detail().endsWith("close")) {
					wantedEnds.set(need.queue().id());
				}
			}
		}
	}

	/** What a process holds, in words: {@code the lock A}. */
	List<String> of(int process) {
		List<String> holdings = new ArrayList<>(locks(process));
		for (int q = 0; q < system.queueCount(); q++) {
			QueueInfo queue = system.queue(q);
			if (queue.rightWord() >= 0 && state.words[queue.rightWord()] == process + 1) {
				holdings.add("the right to receive from " + queue.name());
			}
			if (wantedEnds.get(q) && holdsWriteEnd(process, queue)) {
				holdings.add("a write end of " + queue.name());
			}
		}
		return holdings;
	}

	/** The locks that a process holds, in words. */
	List<String> locks(int process) {
		List<String> locks = new ArrayList<>();
		for (LockInfo lock : system.locks()) {
			if (!lock.semaphore() && state.words[lock.word()] == process + 1) {
				locks.add("the lock " + lock.name());
			}
		}
		return locks;
	}

	private boolean holdsWriteEnd(int process, QueueInfo queue) {
		return queue.writeEnds().stream().anyMatch(end -> end.process() == process && state.words[end.word()] != 0);
	}
}
