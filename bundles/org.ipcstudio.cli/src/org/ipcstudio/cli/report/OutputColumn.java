package org.ipcstudio.cli.report;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.OutputListener;

/** Prints what the programs print, each line behind its virtual time and its process. */
public final class OutputColumn implements OutputListener {
	private static final int WIDEST_NAME = 24;
	private static final int TIME_WIDTH = 10;

	private final Console console;
	private final int nameWidth;
	private boolean used;

	public OutputColumn(Console console, CompiledSystem system) {
		this.console = console;
		int width = 0;
		for (int p = 0; p < system.processCount(); p++) {
			width = Math.max(width, system.process(p).name().length());
		}
		nameWidth = Math.min(width, WIDEST_NAME);
	}

	@Override
	public void printed(long time, String process, String text) {
		println(time, process, text);
	}

	/** Prints a line about a process. */
	public void println(long time, String process, String text) {
		used = true;
		String when = Figures.time(time);
		console.println(" ".repeat(Math.max(0, TIME_WIDTH - when.length())) + console.styled(Style.FAINT, when) + "  "
				+ console.styled(Style.PROCESS, process) + " ".repeat(Math.max(0, nameWidth - process.length())) + "  " + text);
		if (console.isWatched()) {
			console.flush();
		}
	}

	/** Puts an empty line below what was printed, if anything was. */
	public void end() {
		if (used) {
			console.println();
		}
	}
}
