package org.ipcstudio.engine.diagnosis;

import java.util.List;

/**
 * A process that waits: it stands at an operation of which no move is enabled.
 *
 * @param process      index of the process instance
 * @param name         its name: {@code Philosopher[0]}
 * @param daemon       whether it may wait for ever without that being a fault
 * @param operation    the word for what it is about to do: {@code receive}, {@code lock} …
 * @param on           what it is about to do it on: {@code Fork[1]}
 * @param line         the line of the operation
 * @param text         the text of the operation in the source
 * @param needs        what would let it go on; each of them alone
 * @param unblockers   the processes that may end the wait, in ascending order: those alive that may reach an operation
 *                     that enables it
 * @param interrupters those who may end it with a fault, by making its mailbox disappear
 */
public record Wait(int process, String name, boolean daemon, String operation, String on, int line, String text,
		List<Need> needs, List<Integer> unblockers, List<Integer> interrupters) {

	public Wait {
		needs = List.copyOf(needs);
		unblockers = List.copyOf(unblockers);
		interrupters = List.copyOf(interrupters);
	}

	/** Whether nobody will ever end it: there is no unblocker at all. */
	public boolean isOrphan() {
		return unblockers.isEmpty();
	}
}
