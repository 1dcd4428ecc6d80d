package org.ipcstudio.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * The event loop of the workbench, which measures how long each turn keeps the thread of the user interface busy: by the
 * time of the processor that it takes, so that what else goes on on the machine does not count.
 */
final class EventLoop {
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
	private static final int PERIOD = 10;
	private static final double MILLISECOND = 1e6;

	private final List<Long> turns = new ArrayList<>();

	/** Handles events until a condition holds. */
	void runUntil(BooleanSupplier condition) {
		Display display = Display.getCurrent();
		while (!condition.getAsBoolean()) {
			long begin = THREADS.getCurrentThreadCpuTime();
			boolean more = display.readAndDispatch();
			turns.add(THREADS.getCurrentThreadCpuTime() - begin);
			if (!more) {
				display.timerExec(PERIOD, () -> { });
				display.sleep();
			}
		}
	}

	/** Does something in this thread, which is a turn like any other. */
	void run(Runnable task) {
		long begin = THREADS.getCurrentThreadCpuTime();
		task.run();
		turns.add(THREADS.getCurrentThreadCpuTime() - begin);
	}

	/** Forgets what was measured. */
	void forget() {
		turns.clear();
	}

	/** The longest turn, in milliseconds. */
	double longest() {
		return turns.isEmpty() ? 0 : Collections.max(turns) / MILLISECOND;
	}

	/** How many turns took longer than so many milliseconds. */
	long longerThan(double milliseconds) {
		return turns.stream().filter(turn -> turn > milliseconds * MILLISECOND).count();
	}

	/** How long all turns took together, in milliseconds. */
	double busy() {
		return turns.stream().mapToLong(Long::longValue).sum() / MILLISECOND;
	}

	/** The figures in one line. */
	String summary() {
		List<Long> sorted = turns.stream().sorted().toList();
		double most = sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * 0.999)) / MILLISECOND;
		return "longest turn %.0f ms, 99.9 %% of %d turns below %.1f ms, %d turns over 50 ms, busy %.0f ms in all"
				.formatted(longest(), turns.size(), most, longerThan(50), busy());
	}
}
