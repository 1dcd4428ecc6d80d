package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.Program.VariableInfo;

/**
 * What the words of the frames of a program hold: data, processes, or a value that follows from which instance it is, as
 * in {@code var left : int = self}.
 */
final class FrameSorts {
	private final ProcessArray array;
	/** By word of the frame; null if it is not known. */
	private final Sort[] sorts;
	/** By word of the frame the value for each instance; null if it does not follow from the instance. */
	private final int[][] ofSelf;

	FrameSorts(ProcessArray array) {
		this.array = array;
		sorts = new Sort[array.program().frameSize()];
		ofSelf = new int[sorts.length][];
		for (VariableInfo variable : array.program().variables()) {
			Arrays.fill(sorts, variable.slot(), variable.slot() + Math.max(1, variable.size()), Sort.of(variable.type()));
		}
	}

	/** The values that a word has in the instances, while it matters; null if they do not follow from the instance. */
	int[] ofSelf(int slot) {
		return ofSelf[slot];
	}

	void setOfSelf(int slot, int[] values) {
		ofSelf[slot] = values;
	}

	/** What a word holds; null if it is not known. */
	Sort sort(int slot) {
		return sorts[slot];
	}

	/**
	 * Learns what some words hold.
	 *
	 * @return whether that is news
	 * @throws AsymmetryException if they hold something else, too
	 */
	boolean learn(int slot, int size, Sort sort) {
		boolean news = false;
		for (int word = slot; word < slot + size && sort != null; word++) {
			if (sorts[word] != null && sorts[word] != sort) {
				throw new AsymmetryException("a temporary of %s holds processes and data".formatted(array.program().name()));
			}
			news |= sorts[word] == null;
			sorts[word] = sort;
		}
		return news;
	}

	/** Whether the content of frames changes when instances take the places of others. */
	boolean tellInstances() {
		for (int slot = 0; slot < sorts.length; slot++) {
			if (sorts[slot] == Sort.PROCESS || ofSelf[slot] != null) {
				return true;
			}
		}
		return false;
	}

	/**
	 * The frame of the process that takes the place of another.
	 *
	 * @param forgotten the words that do not matter
	 * @param instance  which instance takes the place
	 * @param processes for each process the one that takes its place
	 */
	int[] moved(int[] frame, int[] forgotten, int instance, int[] processes) {
		int[] moved = frame.clone();
		for (int slot = 0; slot < sorts.length; slot++) {
			if (ofSelf[slot] != null) {
				moved[slot] = ofSelf[slot][instance];
			} else if (sorts[slot] == Sort.PROCESS && frame[slot] >= 0) {
				moved[slot] = processes[frame[slot]];
			}
		}
		for (int slot : forgotten) {
			moved[slot] = 0;
		}
		return moved;
	}

	/** The frame without what follows from the instance. */
	int[] withoutSelf(int[] frame) {
		int[] rest = frame.clone();
		for (int slot = 0; slot < sorts.length; slot++) {
			if (ofSelf[slot] != null) {
				rest[slot] = 0;
			}
		}
		return rest;
	}
}
