package org.ipcstudio.checker.internal.packed;

/** A move as a change of packed states: in some words, fields are replaced. Immutable. */
public final class PackedMove {
	/** The process that makes the move. */
	final int process;
	/** The other process of a rendezvous, or -1. */
	final int partner;
	/** Whether the search does not look past it. */
	final boolean cut;
	/** What those who judge moves want to see of it; null if nothing. */
	final Remark remark;
	/** What an analysis of the graph wants to know, as numbers of sets of processes. */
	final int participants;
	final int movers;
	final int progressed;

	/** The places in the text that the move completes and that no move had completed when it was tabulated; or null. */
	final int[] covers;

	private final int[] words;
	private final long[] keep;
	private final long[] set;

	/**
	 * @param parts   the parts of the state that change
	 * @param numbers the numbers of their new contents, which fit into their fields
	 */
	PackedMove(Packing packing, int[] parts, int[] numbers, int process, int partner, boolean cut, Remark remark,
			int participants, int movers, int progressed, int[] covers) {
		this.process = process;
		this.partner = partner;
		this.cut = cut;
		this.remark = remark;
		this.participants = participants;
		this.movers = movers;
		this.progressed = progressed;
		this.covers = covers;
		long[] allKeep = new long[packing.words()];
		long[] allSet = new long[packing.words()];
		for (int i = 0; i < parts.length; i++) {
			allKeep[packing.word(parts[i])] |= packing.mask(parts[i]);
			allSet[packing.word(parts[i])] |= packing.field(parts[i], numbers[i]);
		}
		int changed = 0;
		for (long mask : allKeep) {
			changed += mask != 0 ? 1 : 0;
		}
		words = new int[changed];
		keep = new long[changed];
		set = new long[changed];
		for (int word = allKeep.length - 1; word >= 0; word--) {
			if (allKeep[word] != 0) {
				words[--changed] = word;
				keep[changed] = ~allKeep[word];
				set[changed] = allSet[word];
			}
		}
	}

	/** Changes the packed state that begins at an index into the one after the move. */
	void apply(long[] states, int at) {
		for (int i = 0; i < words.length; i++) {
			states[at + words[i]] = states[at + words[i]] & keep[i] | set[i];
		}
	}
}
