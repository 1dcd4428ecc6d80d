package org.ipcstudio.cli.verbs;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.Mistakes;
import org.ipcstudio.cli.Progress;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.report.CheckedFile;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

/** Checks files, one after the other; shows on the terminal how far it has come, and stops when the user wants it. */
final class FileCheck {
	private final Console console;
	private final CheckOptions options;
	private final Search search;

	/** Checks a system. */
	@FunctionalInterface
	interface Search {
		CheckResult check(CompiledSystem system, CheckOptions options, ProgressListener listener);
	}

	FileCheck(Console console, CheckOptions options) {
		this(console, options, Checker::check);
	}

	FileCheck(Console console, CheckOptions options, Search search) {
		this.console = console;
		this.options = options;
		this.search = search;
	}

	/** Checks a file. Whatever goes wrong with it is told by the outcome, so that other files have theirs. */
	CheckedFile check(SourceFiles.Entry file) {
		String name = file.name();
		if (Interrupts.isInterrupted()) {
			return CheckedFile.skipped(name);
		}
		if (file.error().isPresent()) {
			return CheckedFile.unusable(name, Optional.empty(), file.error().get());
		}
		SourceFile source = null;
		try {
			source = Source.read(name);
			if (source.hasErrors()) {
				return CheckedFile.wrong(name, source);
			}
			CompiledSystem system = Source.compile(name, source);
			return CheckedFile.checked(name, source, system, check(name, system));
		} catch (CommandException e) {
			return CheckedFile.unusable(name, Optional.ofNullable(source), e.getMessage());
		} catch (RuntimeException | StackOverflowError e) {
			return CheckedFile.unusable(name, Optional.empty(),
					"%s: %s".formatted(name, Mistakes.describe(e, "ipc check " + name, console)));
		}
	}

	private CheckResult check(String name, CompiledSystem system) {
		long started = System.nanoTime();
		try (Progress progress = new Progress(console)) {
			Watch watch = new Watch(name, progress);
			try {
				return search.check(system, options, watch);
			} catch (OutOfMemoryError e) { // what was found is lost, but not what is known of the extent
				Statistics statistics = watch.statistics((System.nanoTime() - started) / 1e9);
				return new CheckResult(system.name(), Verdict.INCONCLUSIVE, List.of(), false, Optional.of(Limit.MEMORY),
						statistics);
			}
		}
	}

	/** Hears how far the check of one file has come. */
	private static final class Watch implements ProgressListener {
		private final String name;
		private final Progress progress;
		private long states;
		private long transitions;
		private int depth;

		Watch(String name, Progress progress) {
			this.name = name;
			this.progress = progress;
		}

		@Override
		public void explored(long newStates, long explored, long newTransitions, int newDepth, long memoryBytes) {
			states = newStates;
			transitions = newTransitions;
			depth = newDepth;
			progress.update(() -> ProgressText.of(name, newStates, explored, newDepth, memoryBytes, progress.seconds()));
		}

		@Override
		public boolean isCancelled() {
			return Interrupts.isInterrupted();
		}

		Statistics statistics(double seconds) {
			return new Statistics(false, states, transitions, depth, seconds, Runtime.getRuntime().maxMemory(), 0, 0);
		}
	}
}
