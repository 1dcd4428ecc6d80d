package org.ipcstudio.checker;

import java.util.List;

import org.ipcstudio.engine.trace.Step;

/**
 * Something that was found.
 *
 * @param kind       what it is
 * @param message    what happened and where, in full sentences
 * @param processes  the names of the processes it is about, in the order of the system; those of a deadlock or partial
 *                   deadlock are the ones that wait and are no daemons
 * @param cycle      for a deadlock or partial deadlock the names of the processes of a circular wait in its order, each
 *                   waiting for the next and the last for the first; empty if there is none
 * @param waits      who waits for what in the state that was found, daemons too; only for deadlocks and partial deadlocks
 * @param trace      the steps that lead there, the fewest possible; empty for {@link FindingKind#UNREACHED} and for what
 *                   is there from the start. For a race they go on with both accesses, one after the other
 * @param cycleStart for a livelock the index in {@code trace} from which on it repeats for ever; -1 if it ends instead,
 *                   with something that never came true, and for all other kinds
 * @param line       the line of the source it is about, from 1; 0 if there is none
 * @param text       the text of the source it is about, or the name of the channel; may be empty
 * @param otherTrace for a race a second run, which begins like {@code trace} and makes the two accesses in the other
 *                   order; empty where one of the two is in an atomic block that never ends, and for all other kinds
 */
public record Finding(FindingKind kind, String message, List<String> processes, List<String> cycle,
		List<BlockedProcess> waits, List<Step> trace, int cycleStart, int line, String text, List<Step> otherTrace) {
	public Finding {
		processes = List.copyOf(processes);
		cycle = List.copyOf(cycle);
		waits = List.copyOf(waits);
		trace = List.copyOf(trace);
		otherTrace = List.copyOf(otherTrace);
	}

	/** A finding with one run. */
	public Finding(FindingKind kind, String message, List<String> processes, List<String> cycle,
			List<BlockedProcess> waits, List<Step> trace, int cycleStart, int line, String text) {
		this(kind, message, processes, cycle, waits, trace, cycleStart, line, text, List.of());
	}

	/** The number of steps that its two runs have in common, before they part; with one run, all of its steps. */
	public int commonSteps() {
		int common = 0;
		while (common < trace.size() && (otherTrace.isEmpty()
				|| common < otherTrace.size() && trace.get(common).equals(otherTrace.get(common)))) {
			common++;
		}
		return common;
	}
}
