package org.ipcstudio.engine.kernel;

import java.util.Arrays;

/**
 * What an expression or instruction sees while it is evaluated: the state, the process on whose behalf it runs, and the
 * message that is looked at. One per {@link Kernel}; not thread-safe.
 */
public final class Context {
	/** The value of {@code null} in a variable of a type {@code T?} or {@code pid}. */
	public static final int NULL = Integer.MIN_VALUE;

	/** Stands for no process; 1 more is the origin of no message. */
	private static final int OUTSIDE = -2;

	/** The system that runs. */
	public final CompiledSystem system;
	/** The state that is looked at or changed. */
	public State state;
	/** The words of {@link #state}. */
	public int[] words;
	/** The process that runs. */
	public int process;
	/** Where the variables of {@link #process} begin in {@link #words}. */
	public int base;
	/** The index of {@link #process} in its array. */
	public int self;
	/** The words of the message that a pattern or condition looks at. */
	public int[] message;
	/** Where the parts of {@link #message} begin. */
	public int messageOffset;
	/** Hears of prints, work and messages; {@link Observer#NONE} if nobody listens. */
	public Observer observer = Observer.NONE;

	private final boolean[] covered;
	private final int[] passedInRun;
	private int run;
	private boolean progress;
	private final Irrelevance irrelevance;
	private int[] scratch = new int[8];

	/** @param irrelevance what is not kept where it is written or sent */
	Context(CompiledSystem system, Irrelevance irrelevance) {
		this.system = system;
		this.irrelevance = irrelevance;
		covered = new boolean[system.sites().size()];
		passedInRun = new int[system.loopCount()];
	}

	/** Looks at another state. */
	void enter(State newState) {
		state = newState;
		words = newState.words;
	}

	/** Acts on behalf of another process. */
	public void enter(int newProcess) {
		enter(system.process(newProcess));
	}

	void enter(ProcessInfo info) {
		process = info.id();
		base = info.base();
		self = info.index();
	}

	/** Acts on behalf of nobody: to look at the state from outside, as the properties of the system do. */
	void enterOutside() {
		process = OUTSIDE;
		base = -1;
		self = -1;
	}

	/** Begins a run of local computation. */
	void beginRun() {
		if (++run == 0) { // the counter has wrapped: forget marks of runs long past
			Arrays.fill(passedInRun, 0);
			run = 1;
		}
		progress = false;
	}

	/**
	 * Notes that the head of a loop is passed.
	 *
	 * @return false iff it has been passed before in this run, which makes the round between a round without a visible
	 *         operation
	 */
	public boolean passLoop(int loop) {
		if (passedInRun[loop] == run) {
			return false;
		}
		passedInRun[loop] = run;
		return true;
	}

	/** Notes that a {@code progress} statement is passed. */
	public void noteProgress() {
		progress = true;
	}

	boolean hasPassedProgress() {
		return progress;
	}

	/** Writes a shared variable. */
	public void write(int word, int value) {
		words[word] = irrelevance.ofShared(word) ? 0 : value;
	}

	/**
	 * Adds a message of the process to the end of a queue.
	 *
	 * @param awaited whether the process waits for the message to be taken
	 * @param message the parts; changed if not all of them are kept
	 */
	public void append(QueueInfo queue, boolean awaited, int[] message) {
		for (int part : irrelevance.parts(queue.id())) {
			message[part] = 0;
		}
		boolean senderMatters = queue.tracksSenders() && !irrelevance.ofSenders(queue.id());
		state.append(queue.id(), senderMatters ? process + 1 : irrelevance.anonymousOrigin(), awaited ? process + 1 : 0, message, 0);
	}

	/** Room for the parts of a message that is being put together; used by one operation at a time. */
	public int[] scratch(int length) {
		if (scratch.length < length) {
			scratch = new int[length];
		}
		return scratch;
	}

	/** Notes that a statement has been completed. */
	public void cover(Site site) {
		covered[site.id()] = true;
	}

	/** Which sites have been completed by any process since this context was made, by {@link Site#id()}. */
	public boolean[] covered() {
		return covered;
	}
}
