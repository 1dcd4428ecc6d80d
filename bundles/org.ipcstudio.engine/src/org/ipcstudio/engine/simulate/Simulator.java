package org.ipcstudio.engine.simulate;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.trace.TraceEvent;

/**
 * Runs a system: the options of a run, each with a usual value, and the start. The same system and options make the same
 * run. One simulator may start any number of runs, one after the other or in several threads, if what it is told to
 * listen to and to follow allows it.
 */
public final class Simulator {
	/** The number of moves after which a run ends if nothing else is said. */
	public static final long USUAL_STEP_LIMIT = 1_000_000;
	/** The number of messages in a channel without a bound from which on it is reported if nothing else is said. */
	public static final int USUAL_GROWTH_BOUND = 255;
	/** The number of messages in one channel that ends a run if nothing else is said. */
	public static final int USUAL_MESSAGE_LIMIT = 1_000_000;

	final CompiledSystem system;
	Policy policy = Policy.RANDOM;
	long seed;
	Strategy strategy;
	boolean timed = true;
	int cores = Integer.MAX_VALUE;
	long stepLimit = USUAL_STEP_LIMIT;
	long timeLimit = Long.MAX_VALUE;
	int growthBound = USUAL_GROWTH_BOUND;
	int messageLimit = USUAL_MESSAGE_LIMIT;
	boolean keepGoing;
	Consumer<? super TraceEvent> trace;
	RunObserver observer = RunObserver.NONE;
	OutputListener output = (time, process, text) -> {
		// nobody listens
	};
	BooleanSupplier cancelled = () -> false;
	ProgressListener progress = (moves, time) -> {
		// nobody listens
	};

	public Simulator(CompiledSystem system) {
		this.system = system;
	}

	/** How to choose among the moves, and whether a core is taken from a less urgent process; random by default. */
	public Simulator policy(Policy newPolicy) {
		policy = newPolicy;
		return this;
	}

	/** Where the random numbers begin; 0 by default. */
	public Simulator seed(long newSeed) {
		seed = newSeed;
		return this;
	}

	/** Somebody else who chooses among the moves, in place of the policy; used for one run. */
	public Simulator strategy(Strategy newStrategy) {
		strategy = newStrategy;
		return this;
	}

	/** The number of processors, at least 1; as many as are wanted by default. */
	public Simulator cores(int count) {
		if (count < 1) {
			throw new IllegalArgumentException("There has to be at least one core, not %d.".formatted(count));
		}
		cores = count;
		return this;
	}

	/**
	 * Whether there is virtual time; so by default. Without it every move of the kernel is ready at once, time-outs too, as
	 * it is for the checker.
	 */
	public Simulator timed(boolean newTimed) {
		timed = newTimed;
		return this;
	}

	/** The largest number of moves; {@value #USUAL_STEP_LIMIT} by default. */
	public Simulator stepLimit(long limit) {
		stepLimit = limit;
		return this;
	}

	/** The virtual time after which the run ends, in microseconds; none by default. */
	public Simulator timeLimit(long microseconds) {
		timeLimit = microseconds;
		return this;
	}

	/** The number of messages in a channel without a bound from which on it is reported; {@value #USUAL_GROWTH_BOUND} by default. */
	public Simulator growthBound(int messages) {
		growthBound = messages;
		return this;
	}

	/** The number of messages in one channel that ends the run; {@value #USUAL_MESSAGE_LIMIT} by default. */
	public Simulator messageLimit(int messages) {
		messageLimit = messages;
		return this;
	}

	/** Whether only the process ends that has broken a rule, and a violated property is only noted; not so by default. */
	public Simulator keepGoing(boolean newKeepGoing) {
		keepGoing = newKeepGoing;
		return this;
	}

	/** Who hears of every step and wait; it costs time to put them into words. Nobody by default. */
	public Simulator trace(Consumer<? super TraceEvent> listener) {
		trace = listener;
		return this;
	}

	/** Who hears of everything in numbers; nobody by default. */
	public Simulator observer(RunObserver newObserver) {
		observer = newObserver;
		return this;
	}

	/** Who hears what the programs print; nobody by default. */
	public Simulator output(OutputListener listener) {
		output = listener;
		return this;
	}

	/** Asked every now and then whether to end the run, as it also ends when its thread is interrupted. */
	public Simulator cancelled(BooleanSupplier question) {
		cancelled = question;
		return this;
	}

	/** Who hears now and then how far the run is; nobody by default. */
	public Simulator progress(ProgressListener listener) {
		progress = listener;
		return this;
	}

	/** How the run is made, in words, for the header of a trace. */
	public String describe() {
		String who = strategy == null ? policy.label() : "steered from outside";
		String where = cores == Integer.MAX_VALUE ? "" : cores == 1 ? ", 1 core" : ", %d cores".formatted(cores);
		return "simulation, %s%s%s".formatted(who, where, timed ? "" : ", without time");
	}

	/** Starts a run that the caller drives step by step. */
	public Simulation start() {
		return new Simulation(this);
	}

	/** Makes a whole run. */
	public SimulationResult run() {
		Simulation simulation = start();
		while (simulation.step()) {
			// one step after the other
		}
		return simulation.result();
	}
}
