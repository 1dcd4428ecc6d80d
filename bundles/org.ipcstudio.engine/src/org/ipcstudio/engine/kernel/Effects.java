package org.ipcstudio.engine.kernel;

import java.util.Arrays;

/**
 * What a move did, apart from the new state: who took part, who made progress, what broke. Filled by
 * {@link Kernel#apply}; valid until the next move of the same kernel.
 */
public final class Effects {
	private int[] processes = new int[4];
	private int[] locations = new int[4];
	private boolean[] communicated = new boolean[4];
	private boolean[] progressed = new boolean[4];
	private int size;
	private int lost;
	private Fault fault;

	void clear() {
		size = 0;
		lost = 0;
		fault = null;
	}

	/**
	 * A process goes on at a location.
	 *
	 * @param communicates whether it has completed a communication or taken a lock, which counts as progress where its
	 *                     program does not say what does
	 */
	public void goOn(int process, int location, boolean communicates) {
		if (size == processes.length) {
			processes = Arrays.copyOf(processes, 2 * size);
			locations = Arrays.copyOf(locations, 2 * size);
			communicated = Arrays.copyOf(communicated, 2 * size);
			progressed = Arrays.copyOf(progressed, 2 * size);
		}
		processes[size] = process;
		locations[size] = location;
		communicated[size] = communicates;
		progressed[size] = false;
		size++;
	}

	/** Messages were dropped. */
	public void lose(int messages) {
		lost += messages;
	}

	void fail(Fault newFault) {
		if (fault == null) {
			fault = newFault;
		}
	}

	void noteProgress(int i) {
		progressed[i] = true;
	}

	int location(int i) {
		return locations[i];
	}

	boolean communicated(int i) {
		return communicated[i];
	}

	/** The number of processes that went on; children that were started count. */
	public int size() {
		return size;
	}

	/** A process that went on. */
	public int process(int i) {
		return processes[i];
	}

	/** Whether that process made progress. */
	public boolean progressed(int i) {
		return progressed[i];
	}

	/** How many messages were dropped. */
	public int lost() {
		return lost;
	}

	/** The rule that was broken, or null. */
	public Fault fault() {
		return fault;
	}
}
