package org.ipcstudio.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Measures for how long the thread of the user interface is busy at a time: another thread asks it again and again for a sign
 * of life, and counts the processor time that the thread of the display has used until it gave one.
 */
final class LongestTurn {
	private LongestTurn() {
	}

	/** The longest time in nanoseconds that the thread of a display was busy at a stretch during a task that runs the event loop. */
	static long of(Display display, Runnable task) {
		AtomicBoolean over = new AtomicBoolean();
		AtomicLong longest = new AtomicLong();
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		long ui = display.getThread().threadId();
		Thread watch = new Thread(() -> {
			while (!over.get() && !display.isDisposed()) {
				long begin = threads.getThreadCpuTime(ui);
				CountDownLatch answered = new CountDownLatch(1);
				display.asyncExec(answered::countDown);
				try {
					answered.await();
				} catch (InterruptedException e) {
					return;
				}
				longest.accumulateAndGet(threads.getThreadCpuTime(ui) - begin, Math::max);
			}
		}, "watch of the user interface");
		watch.setDaemon(true);
		watch.start();
		try {
			task.run();
		} finally {
			over.set(true);
		}
		return longest.get();
	}
}
