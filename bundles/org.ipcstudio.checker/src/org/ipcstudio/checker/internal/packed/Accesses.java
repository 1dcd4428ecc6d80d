package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.ipcstudio.engine.kernel.FootprintSet;

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
	 * @param watched the words that count
	 * @param all     whether any of them may be accessed
	 */
	static Accesses of(FootprintSet facts, BitSet watched, boolean all, boolean exact) {
		if (watched.isEmpty()) {
			return NONE;
		}
		if (all) {
			return new Accesses(-1, -1, false);
		}
		long written = bits(facts.written(), watched);
		long touched = written | bits(facts.read(), watched);
		return touched == 0 ? NONE : new Accesses(touched, written, exact);
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
