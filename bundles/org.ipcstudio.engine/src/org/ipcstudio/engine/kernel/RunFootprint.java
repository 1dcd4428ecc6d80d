package org.ipcstudio.engine.kernel;

/**
 * What the run of a process after a move may touch outside of its frame. Local computation touches nothing; but the run
 * may come to the end of the program, and a process that ends gives up what it holds, as {@link Kernel} does it. What a
 * fault would touch is left out, since nothing is looked past a fault.
 *
 * <p>The right to receive is never held there: between taking it and giving it back stands only one waiting receive.
 */
public final class RunFootprint {
	private RunFootprint() {
	}

	/** Names what a run of a process from a location on may touch. */
	public static void of(ProcessInfo process, int location, CompiledSystem system, Footprint footprint) {
		ending(process, process.program().endings()[location], system, footprint);
	}

	/** Names what a process touches that ends in this way. */
	public static void ending(ProcessInfo process, Ending ending, CompiledSystem system, Footprint footprint) {
		if (ending == Ending.NEVER) {
			return;
		}
		for (int i = 0; i < process.ends().size(); i++) {
			footprint.writes(process.ends().get(i).word());
		}
		for (int queue : process.ownedQueues()) {
			footprint.writes(system.queue(queue).existsWord());
			if (!system.queue(queue).isRendezvous()) {
				footprint.changes(queue);
			}
		}
		if (ending == Ending.BY_EXIT) {
			locks(process, system, footprint);
		}
	}

	private static void locks(ProcessInfo process, CompiledSystem system, Footprint footprint) {
		for (int i = 0; i < system.locks().size(); i++) {
			LockInfo lock = system.locks().get(i);
			if (!lock.semaphore() && contains(lock.users(), process.id())) {
				footprint.writes(lock.word());
			}
		}
	}

	private static boolean contains(int[] processes, int process) {
		for (int candidate : processes) {
			if (candidate == process) {
				return true;
			}
		}
		return false;
	}
}
