package org.ipcstudio.engine.diagnosis;

import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;

/** Lists of processes in sentences. */
final class Names {
	/** More names than this are counted. */
	private static final int LIMIT = 4;

	private final CompiledSystem system;
	private final State state;

	Names(CompiledSystem system, State state) {
		this.system = system;
		this.state = state;
	}

	String of(int process) {
		return system.process(process).name();
	}

	/** {@code A, B or C}. */
	String any(List<Integer> processes) {
		return join(processes.stream().map(this::of).toList(), "or", "other");
	}

	/** {@code A, B and C}. */
	String all(List<Integer> processes) {
		return join(processes.stream().map(this::of).toList(), "and", "other");
	}

	/** {@code A, B and 12 others}. */
	static String join(List<String> names, String conjunction, String rest) {
		if (names.size() == 1) {
			return names.get(0);
		}
		if (names.size() <= LIMIT) {
			return String.join(", ", names.subList(0, names.size() - 1)) + " " + conjunction + " "
					+ names.get(names.size() - 1);
		}
		int shown = LIMIT - 1;
		String more = conjunction.equals("or") ? " or one of " : " " + conjunction + " ";
		return String.join(", ", names.subList(0, shown)) + more + (names.size() - shown) + " " + rest + "s";
	}

	boolean hasEnded(int process) {
		return location(process) == ProcessInfo.ENDED;
	}

	/** Why none of these processes does anything any more; the empty string if they are too different for one clause. */
	String absence(List<Integer> processes) {
		if (processes.isEmpty()) {
			return "";
		}
		boolean several = processes.size() > 1;
		if (processes.stream().allMatch(this::hasEnded)) {
			return all(processes) + (several ? " have ended" : " has ended");
		}
		if (processes.stream().allMatch(p -> location(p) == ProcessInfo.NOT_STARTED)) {
			return all(processes) + (several ? " have not been spawned" : " has not been spawned");
		}
		return "";
	}

	private int location(int process) {
		return state.words[system.process(process).base()];
	}
}
