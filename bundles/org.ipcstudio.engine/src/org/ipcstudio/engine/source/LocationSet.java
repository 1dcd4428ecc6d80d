package org.ipcstudio.engine.source;

import java.util.HashMap;
import java.util.Map;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Program;

/**
 * Some locations of the programs of a system, so that for a process that has come to one it can be said at once whether
 * it is among them. The instances of an array share their table. Immutable.
 */
public final class LocationSet {
	private static final boolean[] NONE = {};

	private final boolean[][] byProcess;

	/** Whether a location of a program belongs to the set. */
	interface Choice {
		boolean contains(Program program, int location);
	}

	private LocationSet(boolean[][] byProcess) {
		this.byProcess = byProcess;
	}

	static LocationSet of(CompiledSystem system, Choice choice) {
		Map<Program, boolean[]> tables = new HashMap<>();
		boolean[][] byProcess = new boolean[system.processCount()][];
		for (int p = 0; p < byProcess.length; p++) {
			byProcess[p] = tables.computeIfAbsent(system.process(p).program(), program -> table(program, choice));
		}
		return new LocationSet(byProcess);
	}

	private static boolean[] table(Program program, Choice choice) {
		boolean[] table = new boolean[program.code().length];
		boolean any = false;
		for (int location = 0; location < table.length; location++) {
			table[location] = choice.contains(program, location);
			any |= table[location];
		}
		return any ? table : NONE;
	}

	/** Whether it contains the location of a process; never that of one that has not started or has ended. */
	public boolean contains(int process, int location) {
		boolean[] table = byProcess[process];
		return location >= 0 && location < table.length && table[location];
	}

	/** Whether it contains any location of a process. */
	public boolean concerns(int process) {
		return byProcess[process].length > 0;
	}

	/** Whether it contains nothing at all. */
	public boolean isEmpty() {
		for (boolean[] table : byProcess) {
			if (table.length > 0) {
				return false;
			}
		}
		return true;
	}
}
