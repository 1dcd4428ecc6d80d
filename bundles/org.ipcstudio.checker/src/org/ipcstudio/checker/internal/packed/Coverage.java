package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;
import java.util.List;

import org.ipcstudio.checker.internal.symmetry.Symmetries;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;

/**
 * What the moves that were made have completed: places of the text, and receives of each receiver. What the kernel does
 * while tables are filled counts only when the move is made. Guarded by the tables' lock, but for {@link #cover}.
 */
final class Coverage {
	private final Kernel kernel;
	private final int places;
	private final Receipts receipts;
	/** For each place of the text whether it is completed, and then for each receiver whether it has got a message. */
	private final boolean[] covered;

	/** @param kernel has come to the initial state; this object listens to it from now on */
	Coverage(Kernel kernel, Symmetries symmetries) {
		this.kernel = kernel;
		places = kernel.system().sites().size();
		receipts = new Receipts(kernel.system(), symmetries);
		kernel.context().observer = receipts;
		covered = Arrays.copyOf(kernel.context().covered(), places + receipts.count());
	}

	/** The places and receivers that the kernel has covered since this was asked last and no move before; or null. */
	int[] takeFresh() {
		boolean[] marks = kernel.context().covered();
		int[] fresh = new int[4];
		int count = 0;
		for (int place = 0; place < places; place++) {
			if (marks[place]) {
				marks[place] = false;
				if (!covered[place]) {
					fresh = count == fresh.length ? Arrays.copyOf(fresh, 2 * count) : fresh;
					fresh[count++] = place;
				}
			}
		}
		for (int receiver : receipts.takeFresh()) {
			if (!covered[places + receiver]) {
				fresh = count == fresh.length ? Arrays.copyOf(fresh, 2 * count) : fresh;
				fresh[count++] = places + receiver;
			}
		}
		return count == 0 ? null : Arrays.copyOf(fresh, count);
	}

	/** A move is made that covers something. Threads may do this at the same time: all write true. */
	void cover(int[] fresh) {
		for (int place : fresh) {
			covered[place] = true;
		}
	}

	/** Notes where a process stands in a state that is reached. */
	void stands(State state, int process) {
		receipts.stands(kernel, state, process);
	}

	/** Which places of the text are completed. */
	boolean[] covered() {
		return covered;
	}

	/** @param symmetry who may stand for whom; null if everybody stands for himself */
	List<NeverPicked> neverPicked(PartSymmetry symmetry) {
		boolean[] received = Arrays.copyOfRange(covered, places, covered.length);
		if (symmetry != null) {
			receipts.spread(symmetry.automorphisms(), received);
		}
		return receipts.neverPicked(received);
	}
}
