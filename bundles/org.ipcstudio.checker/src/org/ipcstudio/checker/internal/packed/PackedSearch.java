package org.ipcstudio.checker.internal.packed;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntConsumer;

import org.ipcstudio.checker.internal.graph.Renaming;
import org.ipcstudio.checker.internal.store.LongSequence;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.State;

/**
 * Finds all states that can be reached, breadth-first. The states are expanded in the order of their numbers, in blocks,
 * each block by one of several threads; what a block has found is added in the order of the blocks by one thread, the
 * owner, who expands blocks itself while it has nothing to add. So the numbers of the states, and everything that depends on
 * them, are the same however many threads there are and however fast they run.
 */
public final class PackedSearch implements Search {
	private static final int MOST_STATES_OF_BLOCK = 512;
	private static final int BLOCKS_AHEAD = 4;
	/** Below so many states it does not pay to start threads. */
	private static final int STATES_FOR_THREADS = 4096;
	/** From so many states on they are packed into as few words as possible. */
	private static final int STATES_FOR_FEW_BITS = 1 << 16;

	private final Tabulation tables;
	private final MemoryMeter meter;
	private final long maxStates;
	private final int threads;
	private final Expander expander;
	private StateTest test;
	private Observer observer;
	private PackedStates states;
	/** Null where every state stands for itself. */
	private final Representatives representatives;
	/** By state the number of the automorphism that leads from it to the state that was reached; empty if there are none. */
	private final LongSequence ways;
	private Packing packing;
	private long transitions;
	private int explored;
	private boolean full;
	private final BitSet expandedFully = new BitSet();

	/** The blocks that are being expanded or wait to be added, in the order of their states. Guarded by this object. */
	private final Deque<Block> blocks = new ArrayDeque<>();
	/** Blocks to be used again. Guarded by this object. */
	private final Deque<Block> spare = new ArrayDeque<>();
	/** The number of states that other threads may see. */
	private int published;
	private int claimed;
	private int working;
	private boolean pausing;
	/** Whether there are so many states that each bit counts. */
	private boolean compact;
	private boolean ended;
	private Throwable failure;

	/** @param threads the number of threads, at least 1; the calling one is one of them */
	public PackedSearch(Tabulation tables, MemoryMeter meter, long maxStates, int threads) {
		this.tables = tables;
		this.meter = meter;
		this.maxStates = maxStates;
		this.threads = threads;
		expander = new Expander(tables);
		representatives = tables.representatives();
		ways = new LongSequence(meter);
		packing = tables.packing();
		states = new PackedStates(packing.words(), meter, maxStates);
	}

	@Override
	public void run(StateTest newTest, Observer newObserver) {
		test = newTest;
		observer = newObserver;
		long[] start = tables.start();
		full = states.add(start, 0, PackedStates.hash(start, 0, start.length), -1) == PackedStates.FULL;
		noteWay(0);
		publish();
		search();
	}

	private void search() {
		setEnded(false);
		try {
			work();
		} finally {
			setEnded(true);
		}
	}

	private synchronized void setEnded(boolean newEnded) {
		ended = newEnded;
		notifyAll();
	}

	private void work() {
		boolean alone = true;
		while (!full && !observer.isSpent()) {
			if (alone && threads > 1 && states.size() >= STATES_FOR_THREADS) {
				alone = false;
				startThreads();
			}
			Block ready = takeReady();
			if (ready != null) {
				add(ready);
				giveBack(ready);
				continue;
			}
			Block block = claim();
			if (block != null) {
				expand(block, expander);
			} else if (isIdle()) {
				return;
			} else if (isPausing()) {
				repack();
			} else {
				await();
			}
		}
	}

	private void startThreads() {
		for (int i = 1; i < threads; i++) {
			Thread thread = new Thread(this::help, "ipc-check-" + i);
			thread.setDaemon(true);
			thread.start();
		}
	}

	/** What the other threads do. */
	private void help() {
		Expander own = new Expander(tables);
		for (Block block = claimOrWait(); block != null; block = claimOrWait()) {
			expand(block, own);
		}
	}

	private synchronized Block claimOrWait() {
		while (!ended) {
			Block block = claim();
			if (block != null) {
				return block;
			}
			await();
		}
		return null;
	}

	private synchronized void await() {
		if (!ended) {
			try {
				wait(100);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				ended = true;
			}
		}
	}

	private synchronized Block claim() {
		if (pausing || ended || claimed == published || blocks.size() >= BLOCKS_AHEAD * threads) {
			return null;
		}
		int open = published - claimed;
		int length = Math.min(MOST_STATES_OF_BLOCK, (open + 2 * threads - 1) / (2 * threads));
		Block block = spare.isEmpty() ? new Block(packing.words()) : spare.remove();
		block.begin(claimed, claimed + length);
		claimed += length;
		blocks.add(block);
		working++;
		return block;
	}

	private void expand(Block block, Expander own) {
		boolean outgrown = false;
		Throwable thrown = null;
		try {
			block.expand(states, own, false, test);
		} catch (OutgrownException e) {
			outgrown = true;
		} catch (RuntimeException | Error e) {
			thrown = e;
		}
		synchronized (this) {
			working--;
			pausing |= outgrown;
			block.finished = !outgrown;
			failure = failure == null ? thrown : failure;
			notifyAll();
		}
	}

	private synchronized Block takeReady() {
		switch (failure) {
			case null -> {
				// goes on
			}
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> throw new IllegalStateException(failure);
		}
		return !blocks.isEmpty() && blocks.peek().finished ? blocks.remove() : null;
	}

	private synchronized void giveBack(Block block) {
		spare.add(block);
	}

	private synchronized boolean isIdle() {
		return blocks.isEmpty() && claimed == published;
	}

	private synchronized boolean isPausing() {
		return pausing && working == 0;
	}

	private void add(Block block) {
		int size = states.size();
		int[] suspects = block.suspects();
		int looked = 0;
		for (int i = 0; i < block.candidates(); i++) {
			looked = look(suspects, looked, block.predecessor(i));
			if (block.add(i, states) == PackedStates.FULL) {
				full = true;
				explored = block.predecessor(i);
				transitions += movesBetween(block.from(), explored);
				return;
			}
			if (states.size() > ways.size() && representatives != null) {
				noteWay(representatives.then(block.way(i), ways.get(block.predecessor(i))));
			}
		}
		look(suspects, looked, block.to());
		transitions += block.transitions();
		explored = block.to();
		if (states.size() > size) {
			publish();
		}
	}

	private void noteWay(long way) {
		if (representatives != null) {
			ways.add(way);
		}
	}

	/** Shows the suspects up to a state to the observer. */
	private int look(int[] suspects, int from, int last) {
		int next = from;
		while (next < suspects.length && suspects[next] <= last) {
			look(suspects[next++]);
		}
		return next;
	}

	/**
	 * Shows a state to the observer, if it is still suspicious after what has been shown before; so what is shown does
	 * not depend on how many states were expanded ahead.
	 */
	private void look(int state) {
		long[] chunk = states.chunk(state);
		int at = states.offset(state);
		expander.expand(chunk, at, isExpandedFully(state));
		if (Block.isSuspicious(expander, test, chunk, at)) {
			observer.look(state);
			expander.noteLooked(test, chunk, at);
		}
	}

	private long movesBetween(int from, int to) {
		long moves = 0;
		for (int state = from; state < to; state++) {
			expander.expand(states.chunk(state), states.offset(state), isExpandedFully(state));
			moves += expander.count();
		}
		return moves;
	}

	private synchronized void publish() {
		published = states.size();
		if (!compact && published >= STATES_FOR_FEW_BITS) {
			compact = true;
			pausing |= tables.packing().words() > tables.fewestWords();
		}
		notifyAll();
	}

	/**
	 * Goes on after the search has come to its end: makes all moves of some states, whether or not others stand for them,
	 * and searches on from there.
	 */
	public void expandFully(BitSet chosen) {
		for (int state = chosen.nextSetBit(0); state >= 0 && !full; state = chosen.nextSetBit(state + 1)) {
			if (!expandedFully.get(state)) {
				expandedFully.set(state);
				expandFully(state);
			}
		}
		search();
	}

	private void expandFully(int state) {
		Block block = new Block(packing.words());
		boolean done = false;
		while (!done) {
			try {
				block.begin(state, state + 1);
				block.expand(states, expander, true, test);
				done = true;
			} catch (OutgrownException e) {
				repack();
				block = new Block(packing.words());
			}
		}
		int last = explored;
		add(block);
		explored = last;
	}

	/** Whether all moves of a state were made because otherwise some would be put off for ever. */
	public boolean isExpandedFully(int state) {
		return expandedFully.get(state);
	}

	/** Packs all states anew, and has the blocks that have not been added yet expanded again. */
	private synchronized void repack() {
		tables.repack(!compact);
		states = states.repacked(packing, tables.packing(), tables.partCount());
		packing = tables.packing();
		claimed = blocks.isEmpty() ? claimed : blocks.peek().from();
		blocks.clear();
		spare.clear();
		pausing = false;
		notifyAll();
	}

	/** Where states stand for others that is not what was kept. */
	@Override
	public void load(int number, State state) {
		if (representatives == null) {
			tables.unpack(states, number, state);
		} else {
			tables.unpack(states, number, representatives, ways.get(number), state);
		}
	}

	@Override
	public int process(int number, int process) {
		return representatives == null ? process : representatives.process(process, ways.get(number));
	}

	@Override
	public Renaming renaming() {
		return representatives == null ? Renaming.NONE : representatives;
	}

	/** The states found so far. */
	public PackedStates states() {
		return states;
	}

	@Override
	public int explored() {
		return explored;
	}

	@Override
	public long transitions() {
		return transitions;
	}

	@Override
	public boolean isFull() {
		return full;
	}

	@Override
	public int size() {
		return states.size();
	}

	@Override
	public int predecessor(int state) {
		return states.predecessor(state);
	}

	@Override
	public boolean isOutOfMemory() {
		return states.isOutOfMemory();
	}

	@Override
	public double bytesPerState() {
		return states.bytesPerState();
	}
}
