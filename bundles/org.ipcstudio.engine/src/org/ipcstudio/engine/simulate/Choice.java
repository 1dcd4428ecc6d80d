package org.ipcstudio.engine.simulate;

import java.util.Arrays;
import java.util.stream.IntStream;

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
	private int size;
	private boolean all;

	Choice(Kernel kernel, State state, Moves moves, Ticks ticks) {
		this.kernel = kernel;
		this.state = state;
		this.moves = moves;
		this.ticks = ticks;
		describer = new StepDescriber(kernel);
	}

	/** Makes every enabled move ready. */
	void takeAll() {
		all = true;
		size = moves.size();
	}

	/** Makes no move ready. */
	void clear() {
		all = false;
		size = 0;
	}

	/** Makes one more move ready; they are added in ascending order. */
	void add(int move) {
		if (size == ready.length) {
			ready = Arrays.copyOf(ready, 2 * size);
		}
		ready[size++] = move;
	}

	/** The number of moves that are ready. */
	public int size() {
		return size;
	}

	/** The index of a ready move among the {@link #moves()} of the kernel. */
	public int move(int i) {
		return all ? i : ready[i];
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
		return all ? move < size ? move : -1 : IntStream.range(0, size).filter(i -> ready[i] == move).findFirst().orElse(-1);
	}

	/** The priority of a ready move: that of the more urgent one of those who take part. */
	int priority(int i) {
		int own = system().process(process(i)).priority();
		return partner(i) < 0 ? own : Math.max(own, system().process(partner(i)).priority());
	}

	/** The number behind the last of the ready moves of the process that makes the ready move {@code from}. */
	int endOfProcess(int from) {
		int process = process(from);
		int to = from + 1;
		while (to < size && process(to) == process) {
			to++;
		}
		return to;
	}
}
