package org.ipcstudio.engine.source;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.kernel.SharedInfo;

/**
 * What a node of the drawing is in a system: queues, locks, words of shared variables. Immutable.
 *
 * @param queues the numbers of queues
 * @param locks  the numbers of locks and semaphores
 * @param words  the words of shared variables
 */
public record NodeElements(BitSet queues, BitSet locks, BitSet words) {
	/**
	 * The elements of a channel, memory, lock or semaphore.
	 *
	 * @param name its name, which stands for all of its elements or variables, or that of one of them: {@code Fork[1]},
	 *             {@code Account.balance}
	 */
	public static NodeElements named(CompiledSystem system, String name) {
		NodeElements found = new NodeElements(new BitSet(), new BitSet(), new BitSet());
		for (int queue = 0; queue < system.queueCount(); queue++) {
			QueueInfo info = system.queue(queue);
			if (info.kind() != QueueKind.LINK && isPart(info.name(), name)) {
				found.queues.set(queue);
			}
		}
		List<LockInfo> locks = system.locks();
		for (int lock = 0; lock < locks.size(); lock++) {
			if (isPart(locks.get(lock).name(), name)) {
				found.locks.set(lock);
			}
		}
		for (SharedInfo variable : system.shared()) {
			if (isPart(variable.name(), name)) {
				found.words.set(variable.word());
			}
		}
		return found;
	}

	/** The links between two processes, in both directions; a name stands for all instances of a process. */
	public static NodeElements link(CompiledSystem system, String first, String second) {
		NodeElements found = new NodeElements(new BitSet(), new BitSet(), new BitSet());
		for (int queue = 0; queue < system.queueCount(); queue++) {
			QueueInfo info = system.queue(queue);
			if (info.kind() == QueueKind.LINK
					&& (joins(system, info, first, second) || joins(system, info, second, first))) {
				found.queues.set(queue);
			}
		}
		return found;
	}

	private static boolean joins(CompiledSystem system, QueueInfo queue, String sender, String receiver) {
		Predicate<Integer> from = process -> isPart(system.process(process).name(), sender);
		Predicate<Integer> to = process -> isPart(system.process(process).name(), receiver);
		return queue.senders().length == 1 && queue.receivers().length == 1 && from.test(queue.senders()[0])
				&& to.test(queue.receivers()[0]);
	}

	private static boolean isPart(String element, String name) {
		return element.startsWith(name) && (element.length() == name.length() || element.charAt(name.length()) == '['
				|| element.charAt(name.length()) == '.');
	}

	/** Whether there is no such node. */
	public boolean isEmpty() {
		return queues.isEmpty() && locks.isEmpty() && words.isEmpty();
	}
}
