package org.ipcstudio.editor.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.ipcstudio.editor.live.Activity;
import org.ipcstudio.editor.live.LiveView;
import org.ipcstudio.editor.live.LiveViewBuilder;
import org.ipcstudio.editor.live.MessageItem;
import org.ipcstudio.editor.live.ProcessState;
import org.ipcstudio.editor.live.QueueState;
import org.ipcstudio.editor.live.Travel;
import org.ipcstudio.editor.testing.TestCanvas;

/**
 * Shows a run of 200 processes and as many mailboxes on a canvas, and prints how long the thread of the user interface is
 * busy for each moment of it: comparing, laying out and painting. First with a few changes from moment to moment, as
 * in a run that is looked at move by move, then with everything changed, then while messages travel.
 */
public final class LiveDrawing {
	private static final int PROCESSES = 200;
	private static final int UPDATES = 60;
	private static final int WARM_UP = 40;
	private static final int TRAVELLING = 10;

	private LiveDrawing() {
	}

	public static void main(String[] arguments) {
		try (TestCanvas canvas = new TestCanvas(LargeSystem.of(PROCESSES))) {
			canvas.shell().setSize(1600, 900);
			canvas.flush();
			for (double zoom : new double[] {1, 0.5}) {
				canvas.zoom().setZoom(zoom);
				canvas.flush();
				System.out.printf(Locale.ROOT, "zoom %.0f %%%n", zoom * 100);
				measure(canvas, "nothing changes", 0);
				measure(canvas, "one process and one mailbox change", 1);
				measure(canvas, "ten of each change", 10);
				measure(canvas, "everything changes", PROCESSES);
				travel(canvas);
			}
		}
	}

	private static void measure(TestCanvas canvas, String what, int changed) {
		double[] given = new double[UPDATES];
		double[] busy = new double[UPDATES];
		for (int i = -WARM_UP; i < UPDATES; i++) {
			LiveView view = moment(i + WARM_UP, changed);
			long start = now();
			canvas.drawing().showRun(view);
			double taken = (now() - start) / 1e6;
			if (i >= 0) {
				given[i] = taken;
				busy[i] = taken + untilPainted(canvas.shell().getDisplay());
			} else {
				untilPainted(canvas.shell().getDisplay());
			}
		}
		report(what + ", compared", given);
		report(what + ", painted", busy);
	}

	/** Runs the events of the next 50 ms, in which a picture is painted, and tells how long they have taken. */
	private static double untilPainted(Display display) {
		boolean[] over = {false};
		display.timerExec(50, () -> over[0] = true);
		double busy = 0;
		while (!over[0]) {
			long start = now();
			if (display.readAndDispatch()) {
				busy += (now() - start) / 1e6;
			} else {
				display.sleep();
			}
		}
		return busy;
	}

	/** States of which only some differ from those of the moment before. */
	private static LiveView moment(int number, int changed) {
		LiveViewBuilder view = LiveView.builder();
		for (int i = 0; i < PROCESSES; i++) {
			int version = i < changed ? number : 0;
			view.add(new ProcessState("P" + i, version % 2 == 0 ? Activity.READY : Activity.WAITING,
					version % 2 == 0 ? "value = value + 1" : "receive value from M" + i));
			view.add(new QueueState("M" + i, 8, Collections.nCopies(version % 4, new MessageItem("1", "P" + i))));
		}
		return view.build();
	}

	private static void travel(TestCanvas canvas) {
		List<Travel> travels = new ArrayList<>();
		for (int i = 0; i < TRAVELLING; i++) {
			travels.add(new Travel("P" + 3 * i, "M" + 3 * i, "1", Duration.ofSeconds(3)));
		}
		canvas.drawing().travel(travels);
		List<Double> busy = new ArrayList<>();
		Display display = canvas.shell().getDisplay();
		boolean[] over = {false};
		display.timerExec(2500, () -> over[0] = true);
		long begin = System.nanoTime();
		while (!over[0]) {
			long start = now();
			boolean more = display.readAndDispatch();
			double taken = (now() - start) / 1e6;
			if (taken > 0.2) {
				busy.add(taken);
			}
			if (!more) {
				display.sleep();
			}
		}
		double wall = (System.nanoTime() - begin) / 1e6;
		report(TRAVELLING + " messages travel, an event", busy.stream().mapToDouble(Double::doubleValue).toArray());
		System.out.printf(Locale.ROOT, "  busy %.0f %% of the time%n",
				100 * busy.stream().mapToDouble(Double::doubleValue).sum() / wall);
	}

	/** The time that this thread has worked: other work of the machine does not count. */
	private static long now() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	private static void report(String what, double[] times) {
		if (times.length == 0) {
			return;
		}
		Arrays.sort(times);
		System.out.printf(Locale.ROOT, "  %s: mean %.2f ms, median %.2f ms, 95 %% %.2f ms, maximum %.2f ms of %d%n", what,
				Arrays.stream(times).average().orElseThrow(), times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1], times.length);
	}
}
