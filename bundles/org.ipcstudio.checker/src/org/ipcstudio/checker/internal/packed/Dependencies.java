package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.ipcstudio.engine.diagnosis.FutureFootprints;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;

/**
 * Who depends on whom: from which places in their programs the other processes may still do something that interferes
 * with a move, or that lets a move take place that cannot now. Used by several threads at the same time.
 */
final class Dependencies {
	private final CompiledSystem system;
	private final FutureFootprints futures;
	private final FootprintSet visible;
	private final BitSet unbounded = new BitSet();
	private final Map<Request, Places> known = new ConcurrentHashMap<>();

	private record Request(int process, FootprintSet footprint, boolean enabled) {
	}

	/** For each process the locations of its program from which on it may interfere. */
	static final class Places {
		private final long always;
		private final BitSet[] locations;

		private Places(long always, BitSet[] locations) {
			this.always = always;
			this.locations = locations;
		}

		/** The processes that may interfere whatever they do. */
		long always() {
			return always;
		}

		boolean contains(int process, int location) {
			return locations[process].get(location);
		}
	}

	/** @param visible what the properties of the system look at */
	Dependencies(CompiledSystem system, FootprintSet visible) {
		this.system = system;
		this.visible = visible;
		futures = FutureFootprints.of(system);
		for (int queue = 0; queue < system.queueCount(); queue++) {
			unbounded.set(queue, system.queue(queue).isUnbounded());
		}
	}

	/**
	 * From where the other processes may interfere.
	 *
	 * @param footprint what the moves of a process depend on and change
	 * @param enabled   whether there is such a move now: who conflicts with it; otherwise: who may bring it about
	 */
	Places places(int process, FootprintSet footprint, boolean enabled) {
		return known.computeIfAbsent(new Request(process, footprint, enabled), this::find);
	}

	private Places find(Request request) {
		FootprintSet own = request.footprint();
		BitSet[] locations = new BitSet[system.processCount()];
		long always = mask(own.frames()) | mask(own.statuses());
		for (int p = 0; p < locations.length; p++) {
			locations[p] = new BitSet();
			if (p != request.process()) {
				find(request, p, locations[p]);
			}
		}
		return new Places(always, locations);
	}

	private void find(Request request, int process, BitSet locations) {
		Instruction[] code = system.process(process).program().code();
		boolean child = system.process(process).parent() >= 0;
		for (int location = 0; location < code.length; location++) {
			if (location == 0 || code[location] instanceof Operation) {
				// a child may have to do everything again
				FootprintSet future = future(process, child ? 0 : location);
				locations.set(location, future != null && (request.enabled()
						? conflicts(request.process(), request.footprint(), future)
						: mayEnable(request.footprint(), future)));
			}
		}
	}

	/** Null for a location that the process never comes to. */
	private FootprintSet future(int process, int location) {
		return futures.isReached(process, location) ? futures.from(process, location) : null;
	}

	private static long mask(BitSet processes) {
		return processes.isEmpty() ? 0 : processes.toLongArray()[0];
	}

	private boolean conflicts(int process, FootprintSet move, FootprintSet future) {
		return changesWhatIsRead(move, future) || changesWhatIsRead(future, move)
				|| move.appended().intersects(future.appended()) || move.taken().intersects(future.taken())
				|| meet(move.appended(), future.taken(), unbounded) || meet(move.taken(), future.appended(), unbounded)
				|| future.statuses().get(process) || future.statuses().intersects(move.frames())
				|| move.statuses().intersects(future.frames()) || isVisible(move) && isVisible(future);
	}

	/** Whether one changes a word or a queue that the other one looks at, or changes in a way that has no other order. */
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

	private static boolean mayEnable(FootprintSet move, FootprintSet future) {
		return future.written().intersects(move.read()) || future.written().intersects(move.written())
				|| changesQueueOf(future, move.looked()) || changesQueueOf(future, move.changed())
				|| future.appended().intersects(move.taken()) || future.changed().intersects(move.taken())
				|| future.taken().intersects(move.appended()) || future.changed().intersects(move.appended())
				|| move.statuses().intersects(future.frames());
	}

	/** Whether properties of the system may hold before and not after, or the other way round. */
	private boolean isVisible(FootprintSet moves) {
		return changesWhatIsRead(moves, visible) || visible.statuses().intersects(moves.frames());
	}

	/**
	 * Who may make a move in which a process takes part that waits for others: receives at a rendezvous, waits for receipt or
	 * for the other end of a fifo.
	 *
	 * @param listening the rendezvous at which it receives
	 * @param others    whether it waits for others in a way that is not a rendezvous
	 */
	Places partners(int process, BitSet listening, boolean others) {
		BitSet[] locations = new BitSet[system.processCount()];
		for (int p = 0; p < locations.length; p++) {
			locations[p] = new BitSet();
			Instruction[] code = system.process(p).program().code();
			for (int location = 0; location < code.length && p != process; location++) {
				FootprintSet future = code[location] instanceof Operation || location == 0 ? future(p, location) : null;
				locations[p].set(location, future != null && (future.appended().intersects(listening)
						|| others && future.frames().get(process)));
			}
		}
		return new Places(0, locations);
	}

	/** Where a process stands, for {@link Places#contains}; one that does not run stands at its beginning. */
	static int location(int location) {
		return location < 0 ? 0 : location;
	}

	/** The process that would have to start a process that does not run; none (0) for one that runs from the start. */
	long starter(int process) {
		ProcessInfo info = system.process(process);
		return info.parent() < 0 ? 0 : 1L << info.parent();
	}
}
