package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.ExprFootprint;

/** The shared variables that a process may be about to access in a situation; several variables may share a bit. */
final class Accesses {
	/** No variable is accessed. */
	static final Accesses NONE = new Accesses(0, 0, true);

	private final long touched;
	private final long written;
	/** Whether they do not depend on the rest of the state. */
	private final boolean exact;
	private final Set<Accesses> settled = ConcurrentHashMap.newKeySet();

	private Accesses(long touched, long written, boolean exact) {
		this.touched = touched;
		this.written = written;
		this.exact = exact;
	}

	/**
	 * Those of a process where it stands in a state.
	 *
	 * @param sources where its moves come from
	 * @param watched the words that count
	 */
	static Accesses of(Kernel kernel, State state, int process, Source[] sources, BitSet watched) {
		if (watched.isEmpty() || kernel.operation(state, process) == null) {
			return NONE;
		}
		int mark = state.words[kernel.system().process(process).base() + ProcessInfo.ATOMIC];
		if (mark != AtomicState.OUTSIDE) { // what a block accesses is not known before it is done
			return new Accesses(-1, -1, false);
		}
		FootprintSet facts = new FootprintSet();
		for (Source source : sources) {
			facts.addAll(source.footprint.facts());
		}
		boolean guarded = showGuards(kernel, state, process, facts);
		long written = bits(facts.written(), watched);
		long touched = written | bits(facts.read(), watched);
		return touched == 0 ? NONE : new Accesses(touched, written, !guarded);
	}

	/** A receiver at a rendezvous has no moves of its own, but its guards look at shared memory. */
	private static boolean showGuards(Kernel kernel, State state, int process, FootprintSet facts) {
		boolean looks = false;
		if (kernel.operation(state, process) instanceof Communicate communicate) {
			Context context = kernel.enter(state);
			context.enter(process);
			for (Alternative alternative : communicate.alternatives()) {
				if (alternative.guard() != null && alternative.guardLooks()) {
					new ExprFootprint(alternative.guard()).show(context, facts);
					looks = true;
				}
			}
		}
		return looks;
	}

	private static long bits(BitSet words, BitSet watched) {
		BitSet both = (BitSet) words.clone();
		both.and(watched);
		return both.stream().mapToLong(word -> 1L << word).reduce(0, (a, b) -> a | b);
	}

	long touched() {
		return touched;
	}

	long written() {
		return written;
	}

	boolean conflictsWith(Accesses other) {
		return (written & other.touched | touched & other.written) != 0;
	}

	/** Whether all has been said about the two. */
	boolean isSettledWith(Accesses other) {
		return settled.contains(other);
	}

	void settleWith(Accesses other) {
		if (exact && other.exact) {
			settled.add(other);
			other.settled.add(this);
		}
	}
}
