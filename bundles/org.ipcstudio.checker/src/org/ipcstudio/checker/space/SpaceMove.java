package org.ipcstudio.checker.space;

/**
 * A move of a {@link StateSpace}.
 *
 * @param pick    which of the moves that the state offers, as an index in the order of the kernel
 * @param process the process that makes it; in a rendezvous the sender
 * @param partner the other process of a rendezvous, or -1
 * @param target  the state to which it leads, or {@link StateSpace#UNKNOWN}
 */
public record SpaceMove(int pick, int process, int partner, int target) {
	/** Whether a process takes part in it. */
	public boolean involves(int someProcess) {
		return process == someProcess || partner == someProcess;
	}
}
