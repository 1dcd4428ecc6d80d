package org.ipcstudio.checker.internal.packed;

import java.util.Arrays;
import java.util.stream.IntStream;

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

	/** The first word that changes stands here, so that the common move needs no look at an array. */
	private final int word;
	private final long keep;
	private final long set;
	/** The other words that change. */
	private final int[] moreWords;
	private final long[] moreKeep;
	private final long[] moreSet;

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
		int[] changed = IntStream.range(0, allKeep.length).filter(i -> allKeep[i] != 0).toArray();
		word = changed.length == 0 ? 0 : changed[0];
		keep = ~allKeep[word];
		set = allSet[word];
		moreWords = Arrays.copyOfRange(changed, Math.min(1, changed.length), changed.length);
		moreKeep = Arrays.stream(moreWords).mapToLong(i -> ~allKeep[i]).toArray();
		moreSet = Arrays.stream(moreWords).mapToLong(i -> allSet[i]).toArray();
	}

	/** Changes the packed state that begins at an index into the one after the move. */
	void apply(long[] states, int at) {
		states[at + word] = states[at + word] & keep | set;
		for (int i = 0; i < moreWords.length; i++) {
			states[at + moreWords[i]] = states[at + moreWords[i]] & moreKeep[i] | moreSet[i];
		}
	}
}
