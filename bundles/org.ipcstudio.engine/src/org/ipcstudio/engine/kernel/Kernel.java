package org.ipcstudio.engine.kernel;

import java.util.Arrays;

/**
 * The meaning of a compiled system: which moves a state offers, and what a move does. The simulator, the checker, the
 * replay of traces and the debugger all run on it.
 *
 * <p>A kernel holds scratch space and is used by one thread; many kernels may share a {@link CompiledSystem}.
 */
public final class Kernel {
	private final CompiledSystem system;
	private final ProcessInfo[] processes;
	private final Irrelevance irrelevance;
	private final Context context;
	private final Effects effects = new Effects();
	private final Moves probe = new Moves();

	/** @param forgetting what is forgotten; unless it is nothing, what the programs print is meaningless */
	public Kernel(CompiledSystem system, Forgetting forgetting) {
		this.system = system;
		processes = system.processes();
		irrelevance = system.irrelevance(forgetting);
		context = new Context(system, irrelevance);
	}

	public CompiledSystem system() {
		return system;
	}

	/** The context in which this kernel evaluates; the caller may set its observer and read its coverage. */
	public Context context() {
		return context;
	}

	/** What this kernel does not keep. */
	public Irrelevance irrelevance() {
		return irrelevance;
	}

	/** What the last {@link #start} or {@link #apply} did. */
	public Effects effects() {
		return effects;
	}

	/** The initial state: every process that runs from the start has come to its first operation. */
	public State start() {
		State state = system.start();
		irrelevance.removeFrom(state);
		context.enter(state);
		effects.clear();
		for (int p = 0; p < system.processCount(); p++) {
			if (system.process(p).parent() < 0) {
				effects.goOn(p, 0, false);
			}
		}
		runAll();
		pauseAtomicBlocks(state);
		return state;
	}

	/** Replaces the content of {@code moves} by the moves that a state offers, in a fixed order. */
	public void moves(State state, Moves moves) {
		context.enter(state);
		moves.clear();
		int runner = atomicRunner(state);
		if (runner >= 0) {
			offerOf(runner, moves);
			return;
		}
		for (ProcessInfo process : processes) {
			offer(process, moves);
		}
	}

	/**
	 * The number of independent sources of the moves of a process; 0 if it has not started or has ended. Without a process
	 * that is in the middle of an atomic block, what {@link #moves(State, Moves)} lists are the moves of all sources of
	 * all processes, in order.
	 */
	public int sources(State state, int process) {
		Operation operation = enter(state, process);
		return operation == null ? 0 : operation.sources(context);
	}

	/**
	 * Replaces the content of {@code moves} by those of one source, whether or not another process is in the middle of an
	 * atomic block. A source that could break a rule is the only one of its operation, so a fault is its only move.
	 */
	public void moves(State state, int process, int source, Moves moves) {
		Operation operation = enter(state, process);
		moves.clear();
		try {
			operation.offer(context, source, moves);
		} catch (FaultException e) {
			moves.clear();
			moves.add(process, Moves.FAULT, 0, 0);
		}
	}

	/** Names what the moves of a source depend on and change, as far as the frame of the process alone tells. */
	public void footprint(State state, int process, int source, Footprint footprint) {
		enter(state, process).footprint(context, source, footprint);
	}

	/**
	 * Names what the moves of a source depend on and change beyond {@link #footprint}, as far as the frame of the process
	 * and all that the footprint has named tell.
	 */
	public void deepFootprint(State state, int process, int source, Footprint footprint) {
		enter(state, process).deepFootprint(context, source, footprint);
	}

	/** Looks at a state on behalf of a process; returns the operation at which it stands, or null. */
	private Operation enter(State state, int process) {
		context.enter(state);
		context.enter(process);
		return operation(state, process);
	}

	/** Looks at a state without changing it, so that {@link #context()} can evaluate conditions in it. */
	public Context enter(State state) {
		context.enter(state);
		context.enterOutside();
		return context;
	}

	/** The process that is in the middle of an atomic block and can go on, so that nobody else moves; -1 if there is none. */
	public int atomicRunner(State state) {
		if (system.hasAtomic()) {
			for (int p = 0; p < system.processCount(); p++) {
				if (state.words[system.process(p).base() + ProcessInfo.ATOMIC] == AtomicState.RUNNING) {
					return p;
				}
			}
		}
		return -1;
	}

	/** Whether a process, were it alone asked, could move in this state, by itself or as the partner of another. */
	public boolean canMove(State state, int process) {
		context.enter(state);
		probe.clear();
		offerOf(process, probe);
		return !probe.isEmpty();
	}

	/** The operation at which a process stands; null if it has not started or has ended. */
	public Operation operation(State state, int process) {
		ProcessInfo info = system.process(process);
		int location = state.words[info.base()];
		return location < 0 ? null : (Operation) info.program().code()[location];
	}

	/** Makes a move that {@link #moves} has listed for this very state, and changes the state into the next. */
	public Effects apply(State state, Moves moves, int move) {
		applyWithoutPause(state, moves, move);
		pauseAtomicBlocks(state);
		return effects;
	}

	/** As {@link #apply}, but leaves it to the caller to {@linkplain #pauseAtomicBlocks pause atomic blocks}. */
	public Effects applyWithoutPause(State state, Moves moves, int move) {
		context.enter(state);
		context.enter(moves.process(move));
		effects.clear();
		Operation operation = operation(state, moves.process(move));
		try {
			if (moves.kind(move) == Moves.FAULT) {
				probe.clear();
				operation.offer(context, probe); // throws again what made the operation offer a fault
				context.enter(moves.process(move));
			}
			operation.perform(context, moves, move, effects);
		} catch (FaultException e) {
			// the process that acts: the receiver, where storing the message breaks a rule
			fault(context.process, operation(state, context.process).site(), e);
		}
		runAll();
		return effects;
	}

	/** Adds the moves of one process, also those in which it is the partner of another. */
	private void offerOf(int process, Moves moves) {
		if (context.words[processes[process].base()] < 0) {
			return;
		}
		int from = moves.size();
		offer(processes[process], moves);
		for (ProcessInfo other : processes) {
			if (other.id() != process) {
				offer(other, moves);
			}
		}
		moves.keepOnly(from, process);
	}

	private void offer(ProcessInfo process, Moves moves) {
		int location = context.words[process.base()];
		if (location < 0) {
			return;
		}
		context.enter(process);
		int from = moves.size();
		try {
			((Operation) process.program().code()[location]).offer(context, moves);
		} catch (FaultException e) {
			moves.truncate(from);
			moves.add(process.id(), Moves.FAULT, 0, 0);
		}
	}

	/** Lets every process that goes on run to its next operation. */
	private void runAll() {
		for (int i = 0; i < effects.size(); i++) {
			if (context.words[system.process(effects.process(i)).base()] != ProcessInfo.ENDED) {
				run(i);
			}
		}
	}

	private void run(int effect) {
		int process = effects.process(effect);
		ProcessInfo info = processes[process];
		context.enter(info);
		context.beginRun();
		int[] words = context.words;
		if (words[info.base() + ProcessInfo.ATOMIC] == AtomicState.PAUSED) {
			words[info.base() + ProcessInfo.ATOMIC] = AtomicState.RUNNING;
		}
		Instruction[] code = info.program().code();
		int location = effects.location(effect);
		int next = location;
		try {
			while (next >= 0) {
				location = next;
				next = code[location].step(context);
			}
			if (next == Instruction.STOP) {
				words[info.base()] = location;
				forget(info, location);
			} else {
				end(info);
			}
		} catch (FaultException e) {
			fault(process, code[location].site(), e);
		}
		boolean ended = words[info.base()] == ProcessInfo.ENDED;
		if (info.program().hasProgress() ? context.hasPassedProgress() : effects.communicated(effect) || ended) {
			effects.noteProgress(effect);
		}
	}

	private void forget(ProcessInfo info, int location) {
		for (int slot : irrelevance.frame(info.id(), location)) {
			context.words[info.base() + slot] = 0;
		}
	}

	/** A process that is in an atomic block and would have to wait lets the others move. */
	public void pauseAtomicBlocks(State state) {
		if (!system.hasAtomic()) {
			return;
		}
		for (int p = 0; p < system.processCount(); p++) {
			int word = system.process(p).base() + ProcessInfo.ATOMIC;
			if (state.words[word] == AtomicState.RUNNING && !canMove(state, p)) {
				state.words[word] = AtomicState.PAUSED;
			}
		}
	}

	private void fault(int process, Site site, FaultException e) {
		ProcessInfo info = system.process(process);
		boolean expected = e.kind() == FaultKind.BROKEN_PIPE && info.daemon(); // how a daemon is told to end
		if (!expected) {
			effects.fail(new Fault(e.kind(), process, site, e.getMessage()));
		}
		end(info);
	}

	/** Ends a process: it gives up all that it holds. */
	private void end(ProcessInfo info) {
		int[] words = context.words;
		for (EndInfo end : info.ends()) {
			words[end.word()] = 0;
		}
		for (LockInfo lock : system.locks()) {
			if (!lock.semaphore() && words[lock.word()] == info.id() + 1) {
				words[lock.word()] = 0;
			}
		}
		for (int q = 0; q < system.queueCount(); q++) {
			int right = system.queue(q).rightWord();
			if (right >= 0 && words[right] == info.id() + 1) {
				words[right] = 0;
			}
		}
		for (int queue : info.ownedQueues()) {
			delete(context, system.queue(queue), effects);
		}
		Arrays.fill(words, info.base(), info.base() + info.program().frameSize(), 0);
		words[info.base()] = ProcessInfo.ENDED;
	}

	/** Makes a mailbox disappear with its messages. */
	public static void delete(Context c, QueueInfo queue, Effects effects) {
		c.words[queue.existsWord()] = 0;
		int messages = c.state.count(queue.id());
		if (messages > 0) {
			effects.lose(messages);
			c.state.clear(queue.id());
			c.observer.lost(queue.id(), messages);
			c.observer.cleared(queue.id());
		}
	}
}
