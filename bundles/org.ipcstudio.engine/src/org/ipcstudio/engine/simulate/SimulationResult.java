package org.ipcstudio.engine.simulate;

import java.util.List;

import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * How a run went.
 *
 * @param reason     why it is over
 * @param state      the state at the end
 * @param steps      the number of moves made
 * @param time       the virtual time that has passed, in microseconds
 * @param faults     the rules that were broken, in order; more than one only if the run was to keep going
 * @param violations the properties that did not hold, each at most once, in order
 * @param waiting    the processes that wait at the end, daemons too, in the order of the system
 * @param grown      channels without a bound in which more messages piled up than is usual
 * @param statistics the run in numbers
 */
public record SimulationResult(EndReason reason, State state, long steps, long time, List<BrokenRule> faults,
		List<Violation> violations, List<WaitingProcess> waiting, List<QueueInfo> grown, Statistics statistics) {

	public SimulationResult {
		faults = List.copyOf(faults);
		violations = List.copyOf(violations);
		waiting = List.copyOf(waiting);
		grown = List.copyOf(grown);
	}

	/**
	 * A rule that a process has broken.
	 *
	 * @param step the move by which it did, 0 for the start
	 * @param time when, in microseconds of virtual time
	 */
	public record BrokenRule(Fault fault, long step, long time) {
	}

	/**
	 * A property that does not hold.
	 *
	 * @param step  the move that led to the state in which it does not hold, or to the last one in which it could still have
	 *              come true; 0 for the start
	 * @param time  when, in microseconds of virtual time
	 * @param fault what went wrong while its condition was evaluated; the empty string if it was simply false
	 */
	public record Violation(PropertyInfo property, long step, long time, String fault) {
	}

	/**
	 * A process that waits.
	 *
	 * @param process   the index of the process
	 * @param name      its name
	 * @param daemon    whether it may wait for ever
	 * @param operation what it waits to do, as a word
	 * @param on        the channel or other object
	 * @param line      the line in the source
	 * @param sinceTime since when, in microseconds of virtual time
	 * @param sinceStep the number of moves that had been made then
	 */
	public record WaitingProcess(int process, String name, boolean daemon, String operation, String on, int line,
			long sinceTime, long sinceStep) {
	}
}
