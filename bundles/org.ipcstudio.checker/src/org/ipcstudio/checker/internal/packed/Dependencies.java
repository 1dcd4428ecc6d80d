package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.ipcstudio.engine.diagnosis.OperationGraph;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FootprintSet;

/**
 * Which operations depend on which: those of other processes that may interfere with a move, and those that may bring about
 * one that cannot be made now. Sets of operations are bits of words, by the numbers of an {@link OperationGraph}. Used by
 * several threads at the same time.
 */
final class Dependencies {
	private final CompiledSystem system;
	private final OperationGraph operations;
	private final FootprintSet visible;
	private final BitSet unbounded = new BitSet();
	private final Map<Request, long[]> known = new ConcurrentHashMap<>();
	private final long[][] earlier;
	private final long[][] suppliers;

	private record Request(int operation, FootprintSet footprint, boolean some, boolean more) {
	}

	/** @param visible what the properties of the system look at */
	Dependencies(CompiledSystem system, FootprintSet visible) {
		this.system = system;
		this.visible = visible;
		operations = OperationGraph.of(system);
		for (int queue = 0; queue < system.queueCount(); queue++) {
			unbounded.set(queue, system.queue(queue).isUnbounded());
		}
		earlier = new long[operations.size()][];
		suppliers = new long[operations.size()][];
		for (int operation = 0; operation < operations.size(); operation++) {
			earlier[operation] = earlier(operation);
			suppliers[operation] = suppliers(operation);
		}
	}

	OperationGraph operations() {
		return operations;
	}

	/** The number of words of a set of operations. */
	int words() {
		return operations.size() + Long.SIZE - 1 >>> 6;
	}

	/** Those after which a process can stand at an operation; for the first ones of a child those that start it. */
	private long[] earlier(int operation) {
		int process = operations.process(operation);
		long[] set = new long[words()];
		operations.predecessors(operation).stream().forEach(before -> add(set, before));
		if (operations.first(process).get(operation) && system.process(process).parent() >= 0) {
			int parent = system.process(process).parent();
			addAll(set, other -> operations.process(other) == parent && operations.footprint(other).frames().get(process));
		}
		return set;
	}

	/** Those that can supply what an operation needs; null where it is not known to need anything. */
	private long[] suppliers(int operation) {
		OperationGraph.Need need = operations.need(operation);
		if (need == null) {
			return null;
		}
		int id = need.id();
		long[] set = new long[words()];
		addAll(set, other -> {
			FootprintSet footprint = operations.footprint(other);
			return switch (need.kind()) {
				case MESSAGE -> footprint.appended().get(id) || footprint.changed().get(id);
				case ROOM -> footprint.taken().get(id) || footprint.changed().get(id);
				case FREE_LOCK, COUNT -> footprint.written().get(system.locks().get(id).word());
			};
		});
		return set;
	}

	/** The operations that have to happen before a process stands at an operation, one of them directly before. */
	long[] before(int operation) {
		return earlier[operation];
	}

	/** The operations without one of which an operation that lacks what it needs cannot take place; or null. */
	long[] suppliersOf(int operation) {
		return suppliers[operation];
	}

	/**
	 * Which operations of other processes matter to moves.
	 *
	 * @param operation at which the process stands
	 * @param footprint what the moves depend on and change
	 * @param some      whether there is such a move now: who conflicts with it
	 * @param more      whether there is one that is not possible now: who may bring it about
	 */
	long[] concerning(int operation, FootprintSet footprint, boolean some, boolean more) {
		return known.computeIfAbsent(new Request(operation, footprint, some, more), this::find);
	}

	private long[] find(Request request) {
		int process = operations.process(request.operation());
		long[] set = new long[words()];
		addAll(set, other -> operations.process(other) != process
				&& (request.some() && (conflicts(process, request.footprint(), other) || mayFail(request, other))
						|| request.more() && mayEnable(request, other)));
		return set;
	}

	/**
	 * The operations that may take a process along which waits for others: at a rendezvous, for receipt, or for the other end
	 * of a fifo; null if it does not wait for others.
	 */
	long[] partners(int process, Waiting waiting) {
		if (!waiting.isForOthers()) {
			return null;
		}
		long[] set = new long[words()];
		addAll(set, other -> {
			FootprintSet footprint = operations.footprint(other);
			return operations.process(other) != process && (footprint.appended().intersects(waiting.listening())
					|| waiting.otherwise() && footprint.frames().get(process));
		});
		return set;
	}

	private void addAll(long[] set, Predicate<Integer> condition) {
		for (int operation = 0; operation < operations.size(); operation++) {
			if (condition.test(operation)) {
				add(set, operation);
			}
		}
	}

	private static void add(long[] set, int operation) {
		set[operation >>> 6] |= 1L << operation;
	}

	private boolean conflicts(int process, FootprintSet move, int operation) {
		FootprintSet other = operations.footprint(operation);
		int otherProcess = operations.process(operation);
		return move.frames().get(otherProcess) || move.statuses().get(otherProcess)
				|| other.frames().get(process) && !operations.isWaiting(operation)
				|| changesWhatIsRead(move, other) || changesWhatIsRead(other, move)
				|| move.appended().intersects(other.appended()) || move.taken().intersects(other.taken())
				|| meet(move.appended(), other.taken(), unbounded) || meet(move.taken(), other.appended(), unbounded)
				|| other.statuses().get(process) || other.statuses().intersects(move.frames())
				|| move.statuses().intersects(other.frames()) || isVisible(move) && isVisible(other);
	}

	/** Whether somebody who does not wait finds a message or room, or none, that the other takes away or brings. */
	private boolean mayFail(Request request, int operation) {
		FootprintSet move = request.footprint();
		FootprintSet other = operations.footprint(operation);
		return !(operations.isWaiting(request.operation()) && operations.isWaiting(operation))
				&& (move.appended().intersects(other.taken()) || move.taken().intersects(other.appended()));
	}

	/** Whether one changes a word or a queue that the other one looks at or changes too. */
	private static boolean changesWhatIsRead(FootprintSet change, FootprintSet look) {
		return change.written().intersects(look.read()) || change.written().intersects(look.written())
				|| changesQueueOf(change, look.looked()) || changesQueueOf(change, look.changed());
	}

	private static boolean changesQueueOf(FootprintSet change, BitSet queues) {
		return change.appended().intersects(queues) || change.taken().intersects(queues)
				|| change.changed().intersects(queues);
	}

	private static boolean meet(BitSet a, BitSet b, BitSet among) {
		BitSet all = (BitSet) a.clone();
		all.and(b);
		return all.intersects(among);
	}

	private boolean mayEnable(Request request, int operation) {
		FootprintSet move = request.footprint();
		FootprintSet other = operations.footprint(operation);
		return mayJoin(request, operation) || move.statuses().get(operations.process(operation))
				|| other.written().intersects(move.read()) || other.written().intersects(move.written())
				|| changesQueueOf(other, move.looked()) || changesQueueOf(other, move.changed())
				|| other.appended().intersects(move.taken()) || other.changed().intersects(move.taken())
				|| other.taken().intersects(move.appended()) || other.changed().intersects(move.appended())
				|| move.statuses().intersects(other.frames());
	}

	/** Whether another process may be, or become, the partner that a move needs, by standing at one of its operations. */
	private boolean mayJoin(Request request, int operation) {
		return request.footprint().frames().get(operations.process(operation)) && (!operations.isWaiting(request.operation())
				|| operations.footprint(request.operation()).appended().intersects(operations.footprint(operation).taken()));
	}

	/** Whether properties of the system may hold before and not after, or the other way round. */
	private boolean isVisible(FootprintSet moves) {
		return changesWhatIsRead(moves, visible) || visible.statuses().intersects(moves.frames());
	}
}
