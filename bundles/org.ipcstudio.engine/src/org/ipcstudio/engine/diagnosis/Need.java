package org.ipcstudio.engine.diagnosis;

import java.util.List;

import org.ipcstudio.engine.kernel.LockInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;

/**
 * One thing that would let a waiting process go on. A process at a {@code select} needs one of several.
 *
 * @param kind     what is lacking
 * @param object   what it is about, as the program of the process names it: {@code Fork[1]}, a process, a condition
 * @param queue    the channel; null if it is about none, or about all links
 * @param lock     the lock or semaphore; null if it is about none
 * @param holder   the process that has what is needed, or of which the end is needed; -1 if there is none
 * @param detail   what a report adds: {@code full: 4 of 4}; the empty string if there is nothing to add
 * @param partners the processes whose programs could bring it about somewhere, however far they have come in them
 * @param helpers  the processes that may bring it about, in ascending order
 */
public record Need(NeedKind kind, String object, QueueInfo queue, LockInfo lock, int holder, String detail,
		List<Integer> partners, List<Integer> helpers) {

	public Need {
		partners = List.copyOf(partners);
		helpers = List.copyOf(helpers);
	}

	/** Whether nobody will ever bring it about. */
	public boolean isHopeless() {
		return helpers.isEmpty();
	}

	/** Whether it is about a link, that is, about another process and no channel with a name of its own. */
	boolean isDirect() {
		return queue == null || queue.kind() == QueueKind.LINK;
	}
}
