package org.ipcstudio.engine.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.SimulationResult;

/**
 * A run as it can be looked at at any of its moments. Moment 0 is before the first move, moment <i>n</i> behind the
 * <i>n</i>-th one, as it is right before the next: whoever is through with its work by then is through.
 *
 * <p>It may grow while it is looked at: one thread records, by a {@link Recorder}, any number of others read. Every method
 * is atomic. A million moves take about 60 MB of a small system, and 100 MB of one with
 * 200 processes.
 */
public final class Recording {
	/** The largest number of moves that a recording takes. */
	public static final int MAXIMUM_LENGTH = 10_000_000;
	private static final long MOST_KEYFRAME_WORDS = 32_000_000;

	private final CompiledSystem system;
	private final MoveLog moves = new MoveLog();
	private final Keyframes keyframes = new Keyframes(MOST_KEYFRAME_WORDS);
	private final SpanLog[] waits;
	private final SpanLog[] works;
	private final SpanLog[] carried;
	private final SpanLog[] lives;
	private final SpanLog[] holds;
	private final CountLog[] queueCounts;
	private final CountLog[] lockValues;
	private final List<RecordedFault> faults = new ArrayList<>();
	private SimulationResult result;
	private long now;

	/**
	 * A rule that was broken.
	 *
	 * @param move the number of the move that did, 0 for the start
	 */
	public record RecordedFault(int move, Fault fault) {
	}

	/** An empty recording, to be filled by a {@link Recorder}. */
	public Recording(CompiledSystem system) {
		this.system = system;
		waits = logs(system.processCount());
		works = logs(system.processCount());
		carried = logs(system.carriers().size());
		lives = logs(system.processCount());
		holds = logs(system.processCount());
		queueCounts = countLogs(system.queueCount());
		lockValues = countLogs(system.locks().size());
	}

	private static SpanLog[] logs(int count) {
		SpanLog[] logs = new SpanLog[count];
		for (int i = 0; i < count; i++) {
			logs[i] = new SpanLog();
		}
		return logs;
	}

	private static CountLog[] countLogs(int count) {
		CountLog[] logs = new CountLog[count];
		for (int i = 0; i < count; i++) {
			logs[i] = new CountLog();
		}
		return logs;
	}

	/** What it is a recording of. */
	public CompiledSystem system() {
		return system;
	}

	/** The number of moves recorded, which is also the last moment. */
	public synchronized int length() {
		return moves.size();
	}

	/** How the run ended; empty as long as it goes on. */
	public synchronized Optional<SimulationResult> result() {
		return Optional.ofNullable(result);
	}

	/** When the move that led to a moment was made, in microseconds of virtual time; 0 for moment 0. */
	public synchronized long time(int moment) {
		return moment == 0 ? 0 : moves.time(moment);
	}

	/** The latest time that is known of. */
	public synchronized long endTime() {
		return now;
	}

	/** The last moment up to a time, in microseconds: so many moves had been made by then. */
	public synchronized int momentAt(long time) {
		return moves.madeBy(time);
	}

	/** A move, by its number from 1. */
	public synchronized RecordedMove move(int number) {
		return moves.get(number);
	}

	/** Shows the moves {@code from} to {@code to}, both included, to a visitor that must be quick. */
	public synchronized void visit(int from, int to, Consumer<RecordedMove> visitor) {
		for (int number = from; number <= Math.min(to, moves.size()); number++) {
			visitor.accept(moves.get(number));
		}
	}

	/** The rules that were broken, in order. */
	public synchronized List<RecordedFault> faults() {
		return List.copyOf(faults);
	}

	/** The wait of a process at a moment, if it waits. */
	public synchronized Optional<Span> waitAt(int process, int moment) {
		return waits[process].at(moment).stream().findFirst();
	}

	/** The waits of a process that touch the moments {@code from} to {@code to}, in order. */
	public synchronized List<Span> waits(int process, int from, int to) {
		return waits[process].between(from, to);
	}

	/** The work of a process at a moment, if it works or transfers a message. */
	public synchronized Optional<Span> workAt(int process, int moment) {
		return works[process].at(moment).stream().findFirst();
	}

	/** What a process worked, as far as it touches the moments {@code from} to {@code to}, in order. */
	public synchronized List<Span> works(int process, int from, int to) {
		return works[process].between(from, to);
	}

	/**
	 * The messages on a bus or network right behind the move that led to a moment, in the order in which they were given to
	 * it. Of the last moment, those that have not arrived by now.
	 */
	public synchronized List<Span> carried(int carrier, int moment) {
		long time = moment == moves.size() ? Long.MAX_VALUE : time(moment);
		return carried[carrier].between(moment, moment).stream().filter(span -> span.end() > moment || span.endTime() > time)
				.toList();
	}

	/** The lives of a process that touch the moments {@code from} to {@code to}: from its start to its end, mostly one. */
	public synchronized List<Span> lives(int process, int from, int to) {
		return lives[process].between(from, to);
	}

	/** How long a process held locks, as far as it touches the moments {@code from} to {@code to}, in the order of taking. */
	public synchronized List<Span> holds(int process, int from, int to) {
		return holds[process].between(from, to);
	}

	/** How often a process has begun to wait by a moment. */
	public synchronized int waitCount(int process, int moment) {
		return waits[process].begunBy(moment);
	}

	/**
	 * For how many moments of each stretch a process waits.
	 *
	 * @param boundaries the moments at which a stretch ends and the next one begins, ascending; the last one is excluded
	 */
	public synchronized int[] waiting(int process, int[] boundaries) {
		return waits[process].covered(boundaries);
	}

	/** For how many moments of each stretch a process works; see {@link #waiting}. */
	public synchronized int[] working(int process, int[] boundaries) {
		return works[process].covered(boundaries);
	}

	/** The number of messages in a queue at a moment. */
	public synchronized int occupancy(int queue, int moment) {
		return queueCounts[queue].at(moment);
	}

	/** The largest number of messages in a queue during each stretch of moments; see {@link #waiting}. */
	public synchronized int[] occupancies(int queue, int[] boundaries) {
		return queueCounts[queue].largest(boundaries);
	}

	/** The largest value of a lock (1 + its holder) or semaphore during each stretch of moments; see {@link #waiting}. */
	public synchronized int[] lockValues(int lock, int[] boundaries) {
		return lockValues[lock].largest(boundaries);
	}

	/** Whether there is a first moment: the run has started. */
	public synchronized boolean hasBegun() {
		return !keyframes.isEmpty();
	}

	/**
	 * A way to go to its moments. Every thread needs one of its own.
	 *
	 * @throws IllegalStateException if the run has not begun
	 */
	public Cursor cursor() {
		return new Cursor(this);
	}

	/** The index of a move, by its number from 1, among the moves of the kernel at the moment before it. */
	public synchronized int pick(int number) {
		return moves.pick(number);
	}

	/** The last moment up to a given one from which a cursor can set out. */
	synchronized int keyframeBefore(int moment) {
		return keyframes.momentBefore(moment);
	}

	/**
	 * Copies the state of the last keyframe up to a moment.
	 *
	 * @return the moment of the keyframe
	 */
	synchronized int restore(int moment, State into) {
		int there = keyframes.momentBefore(moment);
		into.copyFrom(keyframes.state(there));
		return there;
	}

	/** A copy of the state before the first move. */
	synchronized State firstState() {
		if (keyframes.isEmpty()) {
			throw new IllegalStateException("The run has not started.");
		}
		return keyframes.state(0).copy();
	}

	synchronized void add(long time, int process, int partner, int kind, int pick, int location) {
		moves.add(time, process, partner, kind, pick, location);
		now = time;
	}

	/** Notes what the last move did with a message; what else it brought about does not cover up what it was made for. */
	synchronized void setEffect(MoveEffect effect, int queue, int origin) {
		if (effect != MoveEffect.LOST || moves.lastEffect() == MoveEffect.NONE) {
			moves.setEffect(effect, queue, origin);
		}
	}

	synchronized void counts(int queue, int messages, int moment) {
		queueCounts[queue].note(moment, messages);
	}

	synchronized void lockHas(int lock, int value, int moment) {
		lockValues[lock].note(moment, value);
	}

	synchronized void moved(State state, Fault fault) {
		keyframes.offer(moves.size(), state);
		if (fault != null) {
			faults.add(new RecordedFault(moves.size(), fault));
		}
	}

	synchronized void waits(int process, boolean begins, int location, int moment, long time) {
		note(waits[process], process, begins, location, moment, time);
	}

	synchronized void works(int process, boolean begins, int moment, long time) {
		note(works[process], process, begins, -1, moment, time);
	}

	synchronized void lives(int process, boolean begins, int moment, long time) {
		note(lives[process], process, begins, -1, moment, time);
	}

	synchronized void holds(int process, int lock, int moment, long time) {
		holds[process].begin(moment, time, process, lock);
	}

	/** @param index which of the holds of the process has ended */
	synchronized void releases(int process, int index, int moment, long time) {
		holds[process].end(index, moment, time);
	}

	private void note(SpanLog log, int process, boolean begins, int detail, int moment, long time) {
		now = Math.max(now, time);
		if (begins) {
			log.begin(moment, time, process, detail);
		} else {
			log.endLast(moment, time);
		}
	}

	synchronized int carries(int carrier, int queue, int sender, int moment, long time) {
		return carried[carrier].begin(moment, time, sender, queue);
	}

	synchronized void delivers(int carrier, int index, int moment, long time) {
		now = Math.max(now, time);
		carried[carrier].end(index, moment, time);
	}

	/** Notes how the run ended; for the thread that records. */
	public synchronized void end(SimulationResult newResult) {
		result = newResult;
		now = Math.max(now, newResult.time());
	}

	/**
	 * Forgets what comes behind a moment, and what happened at it without a move; for the thread that records, which may go
	 * on from there with another {@link Recorder}.
	 */
	public synchronized void truncate(int moment) {
		moves.truncate(moment);
		keyframes.truncate(moment);
		for (SpanLog[] logs : new SpanLog[][] { waits, works, carried, lives, holds }) {
			for (SpanLog log : logs) {
				log.truncate(moment);
			}
		}
		for (CountLog[] logs : new CountLog[][] { queueCounts, lockValues }) {
			for (CountLog log : logs) {
				log.truncate(moment);
			}
		}
		faults.removeIf(fault -> fault.move() > moment);
		result = null;
		now = time(moment);
	}
}
