package org.ipcstudio.engine.diagnosis;

import java.util.HashMap;
import java.util.Map;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.RunFootprint;

/**
 * What each process may still touch from each location on, whatever the others do: the union of the footprints of all
 * operations that it may come to, deep footprints and the end of the process included. What {@link Reachability} knows
 * about the values there decides which elements of arrays are meant; where it knows nothing all are that the process is
 * connected to.
 *
 * <p>Besides what the footprints name, a send at a rendezvous appends to the queue, and a receive takes from it, so
 * that one can see who may meet whom. A child's doings are its own: they begin at its location 0 whenever it is
 * spawned.
 *
 * <p>Made once for a system and immutable afterwards, so that many threads may ask it.
 */
public final class FutureFootprints {
	private final FootprintSet[][] futures;
	private final Map<FootprintSet, FootprintSet> shared = new HashMap<>();

	private FutureFootprints(int processes) {
		futures = new FootprintSet[processes][];
	}

	/** Looks at the programs of all processes. */
	public static FutureFootprints of(CompiledSystem system) {
		KnownValues values = new KnownValues(system, new Kernel(system, Forgetting.NOTHING).start());
		Reachability[] programs = new Reachability[system.processCount()];
		for (int p = 0; p < programs.length; p++) {
			programs[p] = Reachability.ofAll(system.process(p), values);
		}
		OperationFootprints operations = new OperationFootprints(system, programs, values);
		FutureFootprints result = new FutureFootprints(programs.length);
		for (int p = 0; p < programs.length; p++) {
			result.futures[p] = result.futures(system.process(p), programs[p], operations);
		}
		result.shared.clear();
		return result;
	}

	/** Whether a process may ever come to a location. */
	public boolean isReached(int process, int location) {
		return futures[process][location] != null;
	}

	/**
	 * What a process that stands at a location may touch from now on; not to be changed by the caller.
	 *
	 * @param location where an operation is at which it can stand; 0 for a process that may still be spawned
	 */
	public FootprintSet from(int process, int location) {
		FootprintSet future = futures[process][location];
		if (future == null) {
			throw new IllegalArgumentException("the process %d never comes to the location %d".formatted(process, location));
		}
		return future;
	}

	/** Backwards along the program, until nothing changes. */
	private FootprintSet[] futures(ProcessInfo process, Reachability program, OperationFootprints operations) {
		Instruction[] code = process.program().code();
		FootprintSet[] sets = new FootprintSet[code.length];
		int[][] successors = new int[code.length][];
		for (int location = 0; location < code.length; location++) {
			if (program.isReached(location)) {
				sets[location] = new FootprintSet();
				successors[location] = program.successors(location);
				if (code[location] instanceof Operation operation) {
					operations.add(process, location, operation, sets[location]);
				}
			}
		}
		RunFootprint.of(process, 0, operations.system(), sets[0]);
		while (propagate(sets, successors)) {
			// again
		}
		for (int location = 0; location < code.length; location++) {
			if (sets[location] != null) {
				sets[location] = shared.computeIfAbsent(sets[location], set -> set);
			}
		}
		return sets;
	}

	private static boolean propagate(FootprintSet[] sets, int[][] successors) {
		boolean changed = false;
		FootprintSet before = new FootprintSet();
		for (int location = 0; location < sets.length; location++) {
			if (sets[location] != null) {
				before.clear();
				before.addAll(sets[location]);
				for (int successor : successors[location]) {
					sets[location].addAll(sets[successor]);
				}
				changed |= !before.equals(sets[location]);
			}
		}
		return changed;
	}
}
