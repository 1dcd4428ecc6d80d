package org.ipcstudio.engine.simulate;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.StepDescriber;

/**
 * The moves that are ready at one moment of a run, in the order of the kernel, in which all moves of one process stand
 * together. What is enabled in the kernel but takes its time, such as a message that is still on its way, is not ready.
 */
public final class Choice {
	private final Kernel kernel;
	private final State state;
	private final Moves moves;
	private final Ticks ticks;
	private final StepDescriber describer;
	private int[] ready = new int[16];
	/** Where the moves of each process begin. */
	private int[] starts = new int[16];
	private int size;
	private int processes;
	private int lastProcess;
	private boolean partners;

	Choice(Kernel kernel, State state, Moves moves, Ticks ticks) {
		this.kernel = kernel;
		this.state = state;
		this.moves = moves;
		this.ticks = ticks;
		describer = new StepDescriber(kernel);
	}

	/** Makes every enabled move ready. */
	void takeAll() {
		clear();
		int count = moves.size();
		for (int move = 0; move < count; move++) {
			add(move, moves.process(move), moves.partner(move));
		}
	}

	/** Makes no move ready. */
	void clear() {
		size = 0;
		processes = 0;
		lastProcess = -1;
		partners = false;
	}

	/** Makes one more move ready; they are added in ascending order. */
	void add(int move, int process, int partner) {
		if (size == ready.length) {
			ready = Arrays.copyOf(ready, 2 * size);
			starts = Arrays.copyOf(starts, 2 * size);
		}
		if (process != lastProcess) {
			lastProcess = process;
			starts[processes++] = size;
		}
		partners |= partner >= 0;
		ready[size++] = move;
	}

	/** Whether the message that a network may drop could also arrive: a move that sends it is ready. */
	boolean canTake(int process, int branch) {
		for (int i = size - 1; i >= 0 && process(i) == process; i--) {
			if (kind(i) == Moves.TAKE && moves.branch(ready[i]) == branch) {
				return true;
			}
		}
		return false;
	}

	/** The number of processes that have ready moves of their own. */
	int processCount() {
		return processes;
	}

	/** The first ready move of the n-th of these processes. */
	int first(int n) {
		return starts[n];
	}

	/** The number behind the last ready move of the n-th of these processes. */
	int end(int n) {
		return n + 1 < processes ? starts[n + 1] : size;
	}

	/** Whether a rendezvous is among the ready moves. */
	boolean hasPartners() {
		return partners;
	}

	/** The number of moves that are ready. */
	public int size() {
		return size;
	}

	/** The index of a ready move among the {@link #moves()} of the kernel. */
	public int move(int i) {
		return ready[i];
	}

	/** The process that makes a ready move; in a rendezvous the sender. */
	public int process(int i) {
		return moves.process(move(i));
	}

	/** The other process of a ready rendezvous, or -1. */
	public int partner(int i) {
		return moves.partner(move(i));
	}

	/** The kind of a ready move, see {@link Moves}. */
	public int kind(int i) {
		return moves.kind(move(i));
	}

	/** All moves that the kernel offers in this state. */
	public Moves moves() {
		return moves;
	}

	/** The present state; only to be looked at. */
	public State state() {
		return state;
	}

	public CompiledSystem system() {
		return kernel.system();
	}

	/** The kernel of the run, to look at the state with. */
	public Kernel kernel() {
		return kernel;
	}

	/** The virtual time in microseconds. */
	public long time() {
		return ticks.time;
	}

	/** The number of the step that is to be chosen, from 1. */
	public long step() {
		return ticks.moves + 1;
	}

	/** What a ready move would be, in words. */
	public Step describe(int i) {
		return describeMove(move(i));
	}

	Step describeMove(int move) {
		return describer.describe(state, moves, move, step(), ticks.time);
	}

	/** The number of the ready move with this index among the moves of the kernel; -1 if it is not ready. */
	public int indexOf(int move) {
		return Math.max(-1, Arrays.binarySearch(ready, 0, size, move));
	}

	/** The priority of a ready move: that of the more urgent one of those who take part. */
	int priority(int i) {
		int own = system().process(process(i)).priority();
		return partner(i) < 0 ? own : Math.max(own, system().process(partner(i)).priority());
	}
}
