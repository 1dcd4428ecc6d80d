package org.ipcstudio.debug.launch;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.console.ConsoleText;
import org.ipcstudio.debug.verify.Words;

/**
 * Text on its way from a run to its console. Portions of a limited size go to the console at a limited rate, so that a run
 * that prints a million lines hurts nobody: of what programs print, the oldest lines that still wait are left out when too
 * many do, and a note says how many. If nothing may be left out, the run waits instead.
 *
 * <p>What is written to both streams arrives in one order. May be used by any thread.
 */
final class ConsoleFeed {
	/** More printed lines than a console shows never wait. */
	static final int MOST_LINES = 2000;
	private static final int PORTION = 8_192;
	private static final long PERIOD = 50;

	private final ConsoleText output = new ConsoleText();
	private final ConsoleText errors = new ConsoleText();
	private final Deque<Line> waiting = new ArrayDeque<>();
	private final boolean complete;
	private final Job pump = Job.createSystem(Messages.ConsoleFeed_job, this::pump);
	private int printed;
	private long leftOut;
	private boolean hurried;
	private Runnable whenDrained;

	/** @param isPrinted whether it may be left out */
	private record Line(ConsoleText stream, String text, boolean isPrinted) {
	}

	/** @param complete whether nothing may be left out */
	ConsoleFeed(boolean complete) {
		this.complete = complete;
	}

	ConsoleText output() {
		return output;
	}

	ConsoleText errors() {
		return errors;
	}

	/** Adds a line that a program prints. */
	synchronized void print(String line) {
		while (complete && printed >= MOST_LINES && !hurried) {
			try {
				wait();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				hurried = true;
			}
		}
		printed++;
		add(new Line(output, line + '\n', true));
		if (!complete && printed > MOST_LINES) {
			leaveOut();
		}
	}

	/** Adds a text that is not left out. */
	synchronized void say(String text) {
		add(new Line(output, text, false));
	}

	/** Adds a text that is not left out and stands out. */
	synchronized void complain(String text) {
		add(new Line(errors, text, false));
	}

	private void add(Line line) {
		waiting.add(line);
		pump.schedule(PERIOD);
	}

	/** Leaves out the oldest printed line that waits. */
	private void leaveOut() {
		for (var lines = waiting.iterator(); lines.hasNext();) {
			if (lines.next().isPrinted()) {
				lines.remove();
				printed--;
				leftOut++;
				return;
			}
		}
	}

	/** From now on nobody waits for the console, because the run is to end. */
	synchronized void hurry() {
		hurried = true;
		notifyAll();
	}

	/** Calls {@code action} when everything that waits now has gone to the console. */
	synchronized void whenDrained(Runnable action) {
		whenDrained = action;
		pump.schedule();
	}

	private IStatus pump(IProgressMonitor monitor) {
		StringBuilder portion = new StringBuilder();
		ConsoleText stream = output;
		Runnable drained = null;
		synchronized (this) {
			if (leftOut > 0) {
				portion.append(NLS.bind(Messages.ConsoleFeed_leftOut, Words.count(leftOut))).append('\n');
				leftOut = 0;
			} else if (!waiting.isEmpty()) {
				stream = waiting.peek().stream();
			}
			while (!waiting.isEmpty() && waiting.peek().stream() == stream && portion.length() < PORTION) {
				Line line = waiting.remove();
				printed -= line.isPrinted() ? 1 : 0;
				portion.append(line.text());
			}
			if (waiting.isEmpty()) {
				drained = whenDrained;
				whenDrained = null;
			} else {
				pump.schedule(waiting.peek().stream() == stream ? PERIOD : 0);
			}
			notifyAll();
		}
		if (!portion.isEmpty()) {
			stream.append(portion.toString());
		}
		if (drained != null) {
			drained.run();
		}
		return Status.OK_STATUS;
	}
}
