package org.ipcstudio.debug.launch;

import java.io.IOException;
import java.io.Writer;
import java.util.OptionalLong;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.engine.record.Recording;
import org.ipcstudio.engine.simulate.ContinuedStrategy;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.simulate.Strategy;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.engine.trace.TraceWriter;

/** Writes the moves that a launched run has made up to now as a trace. Its moves are made once more to put them into words. */
public final class RunTrace {
	private final SimulatedRun run;
	private final SystemSource source;
	private final int[] picks;
	private final long[] times;
	private final String origin;

	/** Notes the moves; they may change afterwards. */
	public RunTrace(SimulatedRun run) {
		this.run = run;
		source = run.session().playback().source();
		Recording recording = run.session().playback().recording();
		int length = recording.length();
		picks = new int[length + 1];
		times = new long[length + 1];
		recording.visit(1, length, move -> {
			picks[move.number()] = move.pick();
			times[move.number()] = move.time();
		});
		Simulator simulator = run.settings().simulator(source.system());
		boolean steered = run.settings().scheduling() == Scheduling.BY_HAND || run.session().playback().cuts() > 0;
		origin = steered ? simulator.strategy(choice -> Strategy.STOP).describe() : simulator.describe();
	}

	/** The number of moves. */
	public int length() {
		return picks.length - 1;
	}

	/**
	 * Writes the trace.
	 *
	 * @param name how the file of the system is to be named in it
	 * @throws OperationCanceledException if the user does not want it any more
	 */
	public void write(Writer out, String name, IProgressMonitor monitor) throws IOException {
		TraceHeader header = TraceHeader.of(source.system().name(), source.source().text(), name,
				OptionalLong.of(run.seed()), origin);
		TraceWriter writer = new TraceWriter(out, header);
		int last = length();
		run.settings().simulator(source.system()).strategy(new ContinuedStrategy(last, number -> picks[number],
				number -> times[Math.min(number, last)], choice -> Strategy.STOP)).cancelled(monitor::isCanceled).trace(writer)
				.run();
		out.flush();
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
