package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.Statistics.ProcessStatistics;
import org.ipcstudio.engine.simulate.Statistics.Status;
import org.ipcstudio.engine.simulate.Statistics.Unit;
import org.ipcstudio.engine.simulate.Statistics.WaitStatistics;

/** Measures what the processes do with their time. */
final class ProcessMeter {
	private static final long NOT_YET = -1;

	private final CompiledSystem system;
	private final Ticks ticks;
	private final WaitWatch waits;
	private final long[] moves;
	private final long[] progress;
	private final long[] workingTime;
	private final long[] livedTime;
	private final long[] livedMoves;
	private final long[] startTime;
	private final long[] startMove;

	ProcessMeter(CompiledSystem system, Ticks ticks, WaitWatch waits) {
		this.system = system;
		this.ticks = ticks;
		this.waits = waits;
		int processes = system.processCount();
		moves = new long[processes];
		progress = new long[processes];
		workingTime = new long[processes];
		livedTime = new long[processes];
		livedMoves = new long[processes];
		startTime = new long[processes];
		startMove = new long[processes];
		Arrays.fill(startTime, NOT_YET);
	}

	/** A process takes part in a move. */
	void moved(int process) {
		moves[process]++;
	}

	void progressed(int process) {
		progress[process]++;
	}

	/** A process works for a time that has just passed. */
	void worked(int process, long duration) {
		workingTime[process] += duration;
	}

	/** A process has started, or started afresh; does nothing if it was alive. */
	void started(int process) {
		if (startTime[process] == NOT_YET) {
			startTime[process] = ticks.time;
			startMove[process] = ticks.moves;
		}
	}

	/** A process is over and done with; does nothing if it was. */
	void ended(int process) {
		if (startTime[process] != NOT_YET) {
			livedTime[process] += ticks.time - startTime[process];
			livedMoves[process] += ticks.moves - startMove[process];
			startTime[process] = NOT_YET;
		}
	}

	List<ProcessStatistics> statistics(State state, Unit unit) {
		List<ProcessStatistics> statistics = new ArrayList<>();
		for (int p = 0; p < moves.length; p++) {
			statistics.add(statistics(state, p, unit));
		}
		return statistics;
	}

	private ProcessStatistics statistics(State state, int p, Unit unit) {
		ProcessInfo info = system.process(p);
		boolean timed = unit == Unit.MICROSECONDS;
		boolean alive = startTime[p] != NOT_YET;
		long lifetime = timed ? livedTime[p] + (alive ? ticks.time - startTime[p] : 0)
				: livedMoves[p] + (alive ? ticks.moves - startMove[p] : 0);
		List<WaitStatistics> profile = profile(p, unit);
		long waiting = profile.stream().mapToLong(WaitStatistics::total).sum();
		long working = timed ? workingTime[p] : moves[p];
		return new ProcessStatistics(info.name(), info.daemon(), status(state.words[info.base()], p), moves[p],
				progress[p], lifetime, working, Math.max(0, lifetime - working - waiting), waiting, profile);
	}

	private Status status(int location, int process) {
		return switch (location) {
			case ProcessInfo.NOT_STARTED -> Status.NOT_STARTED;
			case ProcessInfo.ENDED -> Status.ENDED;
			default -> waits.isWaiting(process) ? Status.WAITING : Status.RUNNING;
		};
	}

	private List<WaitStatistics> profile(int process, Unit unit) {
		List<WaitStatistics> profile = new ArrayList<>();
		for (WaitProfile.Entry entry : waits.profile(process).entries()) {
			Span span = entry == waits.present(process)
					? entry.span.and(ticks.time - waits.sinceTime(process), ticks.moves - waits.sinceMove(process))
					: entry.span;
			profile.add(new WaitStatistics(entry.operation, entry.on, entry.line, span.count(), span.total(unit),
					span.longest(unit)));
		}
		profile.sort(Comparator.comparingLong(WaitStatistics::total).reversed()
				.thenComparing(Comparator.comparingLong(WaitStatistics::times).reversed())
				.thenComparingInt(WaitStatistics::line).thenComparing(WaitStatistics::on));
		return profile;
	}
}
