package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.SimulationResult.BrokenRule;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.WaitRecorder;

/**
 * One run of a system, driven step by step. Between two steps it stands at a moment at which at least one move is ready, or
 * it is over. Belongs to one thread at a time.
 */
public final class Simulation {
	private static final int POLL_MASK = (1 << 10) - 1;
	private static final int PROGRESS_MASK = (1 << 16) - 1;

	private final Simulator options;
	private final Kernel kernel;
	private final Moves moves = new Moves();
	private final Ticks ticks = new Ticks();
	private final Strategy strategy;
	private final FollowedRun followed;
	private final CodeFacts facts;
	private final boolean timed;
	private final VirtualClock clock;
	private final Readiness readiness;
	private final Patience patience;
	private final ChannelMeter channels;
	private final Meters meters;
	private final Witness witness;
	private final PropertyWatch properties;
	private final List<BrokenRule> faults = new ArrayList<>();
	private final State state;
	private final Choice choice;
	private EndReason reason;

	/** Starts a run: every process comes to its first operation. */
	Simulation(Simulator options) {
		this.options = options;
		kernel = new Kernel(options.system, Forgetting.NOTHING);
		CompiledSystem system = options.system;
		facts = new CodeFacts(system);
		timed = options.timed && facts.isTimed();
		strategy = options.strategy == null ? options.policy.strategy(options.seed) : options.strategy;
		followed = strategy instanceof FollowedRun run ? run : null;
		Cores cores = new Cores(system, options.cores, options.policy.preempts());
		clock = new VirtualClock(kernel, facts, ticks, cores, options);
		readiness = new Readiness(kernel, facts, clock);
		patience = new Patience(system.processCount());
		channels = new ChannelMeter(system, ticks, options.messageLimit);
		meters = new Meters(kernel, ticks, clock, channels, options.observer,
				options.trace == null ? null : new WaitRecorder(kernel, options.trace));
		properties = new PropertyWatch(kernel, ticks);
		witness = new Witness(system, clock, channels, timed, options.observer);
		kernel.context().observer = witness;
		state = kernel.start();
		clock.start(state);
		channels.start(state);
		choice = new Choice(kernel, state, moves, ticks);
		options.observer.started(state, kernel.effects());
		follow(kernel.effects());
		if (reason == null) {
			prepare();
		}
	}

	/**
	 * Makes one move.
	 *
	 * @return whether the run goes on; false also if it was over before
	 */
	public boolean step() {
		if (reason == null) {
			reason = limit();
		}
		if (reason != null) {
			return false;
		}
		int chosen = strategy.choose(choice);
		if (chosen < 0) {
			reason = EndReason.STOPPED;
			return false;
		}
		make(choice.move(chosen));
		if (reason == null) {
			prepare();
		}
		return reason == null;
	}

	/** Why the run must not go on, or null. */
	private EndReason limit() {
		if (ticks.moves >= options.stepLimit && !isFollowingTrace()) {
			return EndReason.STEP_LIMIT;
		}
		if (channels.hasOverflow()) {
			return EndReason.MESSAGE_LIMIT;
		}
		if ((ticks.moves & POLL_MASK) == 0) {
			if ((ticks.moves & PROGRESS_MASK) == 0) {
				options.progress.reached(ticks.moves, ticks.time);
			}
			if (options.cancelled.getAsBoolean() || Thread.currentThread().isInterrupted()) {
				return EndReason.CANCELLED;
			}
		}
		return null;
	}

	private void make(int move) {
		int process = moves.process(move);
		int location = state.words[options.system.process(process).base()];
		boolean idle = moves.kind(move) == Moves.ELSE || facts.isIdle(process, location);
		boolean locking = facts.usesLock(process, location);
		Step step = options.trace == null ? null : choice.describeMove(move);
		witness.begin(moves.kind(move) == Moves.DROP ? process : -1);
		ticks.moves++;
		options.observer.moving(ticks.moves, ticks.time, moves, move);
		Effects effects = kernel.apply(state, moves, move);
		options.observer.moved(state, effects);
		if (step != null) {
			options.trace.accept(effects.fault() == null ? step : step.withNote(effects.fault().message()));
		}
		meters.made(moves, move);
		patience.noteMove(idle);
		if (locking) {
			meters.lookAtLocks(state);
		}
		follow(effects);
	}

	/** Lets everybody know what has happened. */
	private void follow(Effects effects) {
		meters.follow(effects);
		boolean ended = effects.fault() != null;
		for (int i = 0; i < effects.size(); i++) {
			int process = effects.process(i);
			if (timed) {
				clock.wentOn(process);
			}
			ended |= state.words[options.system.process(process).base()] < 0;
		}
		if (ended) { // which also gives up locks
			clock.forgetEnded();
			meters.noteEnds(state);
			meters.lookAtLocks(state);
		}
		if (effects.fault() != null) {
			fail(effects.fault());
		}
	}

	private void fail(Fault fault) {
		clock.abandon(fault.process());
		faults.add(new BrokenRule(fault, ticks.moves, ticks.time));
		if (!goesOn()) {
			reason = EndReason.FAULT;
		}
	}

	/** Whether something that has gone wrong is no reason to end; a trace that goes on has not ended there either. */
	private boolean goesOn() {
		return options.keepGoing || isFollowingTrace();
	}

	private boolean isFollowingTrace() {
		return followed != null && followed.hasNext();
	}

	/** Comes to the next moment at which a move is ready, or to the end. */
	private void prepare() {
		kernel.moves(state, moves);
		int runner = kernel.atomicRunner(state);
		if (runner < 0 && properties.isViolated(state) && !goesOn()) {
			reason = EndReason.VIOLATION;
			return;
		}
		look(runner);
		if (isFollowingTrace()) {
			followTrace(runner);
		} else {
			waitForMove(runner);
		}
	}

	/** Finds out what is ready and who waits. */
	private void look(int runner) {
		if (timed) {
			readiness.look(state, moves, choice);
		} else {
			choice.takeAll();
		}
		meters.waits().look(state, choice, clock, runner);
	}

	private void waitForMove(int runner) {
		while (choice.size() == 0 || timed && patience.isExhausted()) {
			long next = timed ? clock.nextEvent() : Cores.NEVER;
			if (next == Cores.NEVER) {
				if (choice.size() == 0) {
					end();
				}
				return;
			}
			if (next > options.timeLimit) {
				pass(options.timeLimit);
				reason = EndReason.TIME_LIMIT;
				return;
			}
			pass(next);
			look(runner);
		}
	}

	/** Lets time pass up to the next step of the trace; then any move may be made, because the trace says which. */
	private void followTrace(int runner) {
		for (long next = clock.nextEvent(); next <= followed.nextTime(); next = clock.nextEvent()) {
			pass(next);
			look(runner);
		}
		pass(Math.max(ticks.time, followed.nextTime()));
		choice.takeAll();
		if (moves.isEmpty()) {
			end();
			followed.noteEnd("here no move is possible any more");
		}
	}

	private void pass(long time) {
		meters.pass(time - ticks.time);
		clock.advance(time);
		if (clock.takeLateEnds()) {
			meters.noteEnds(state);
		}
		patience.restore();
	}

	/** Nothing is ready, and nothing will be. */
	private void end() {
		if (!moves.isEmpty()) {
			throw new IllegalStateException("Nothing is ready or under way, but the kernel offers %d moves."
					.formatted(moves.size()));
		}
		boolean stuck = false;
		for (int p = 0; p < options.system.processCount(); p++) {
			stuck |= kernel.operation(state, p) != null && !options.system.process(p).daemon();
		}
		if (stuck) {
			properties.noteDebts();
			reason = EndReason.DEADLOCK;
		} else {
			reason = properties.isViolatedAtEnd(state) ? EndReason.VIOLATION : EndReason.ENDED;
		}
	}

	/** Why the run is over; null if it is not. */
	public EndReason reason() {
		return reason;
	}

	/** The present state; it changes with every step. */
	public State state() {
		return state;
	}

	/** The moves that are ready; nothing to go by when the run is over. */
	public Choice choice() {
		return choice;
	}

	/** The kernel of the run, to look at the state with. */
	public Kernel kernel() {
		return kernel;
	}

	/** The number of moves made. */
	public long steps() {
		return ticks.moves;
	}

	/** The virtual time in microseconds. */
	public long time() {
		return ticks.time;
	}

	/** Ends the run, if it is not over, for want of interest. */
	public void stop() {
		if (reason == null) {
			reason = EndReason.STOPPED;
		}
	}

	/** The numbers up to now. */
	public Statistics statistics() {
		return meters.statistics(state);
	}

	/** How it went up to now; the reason is null as long as the run is not over. */
	public SimulationResult result() {
		return new SimulationResult(reason, state.copy(), ticks.moves, ticks.time, faults, properties.violations(),
				meters.waiting(), channels.grownBeyond(options.growthBound), statistics());
	}
}
