package org.ipcstudio.cli.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.cli.Amounts;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Durations;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.Progress;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.WholeNumber;
import org.ipcstudio.cli.report.CheckReport;
import org.ipcstudio.cli.report.CheckedFile;
import org.ipcstudio.cli.report.JsonCheckReport;
import org.ipcstudio.cli.report.TextCheckReport;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.language.SourceFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc check}. */
@Command(description = "Looks at every state that a system can reach, and says what is wrong: deadlocks, violated "
		+ "assertions, data races, livelocks …", footer = {
				"", "Examples:", "  ipc check philosophers.ipc",
				"  ipc check --json --time 30s *.ipc", "",
				"Exit codes: 0 nothing is wrong, 1 something was found, 2 a file or the call is wrong,",
				"3 a limit ended the exploration before there was an answer." })
public final class CheckVerb implements Callable<Integer> {
	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "The systems to check.")
	private List<String> files;

	@Option(names = "--json", description = "Prints one JSON object for each file, in one line.")
	private boolean json;

	@Option(names = "--max-states", paramLabel = "N", converter = Amounts.Count.class,
			description = "Looks at N states at most, for example 500k or 2M.")
	private Long maxStates;

	@Option(names = "--memory", paramLabel = "SIZE", converter = Amounts.Bytes.class,
			description = "Uses this much memory for states at most, for example 512M or 4G (default: two thirds of "
					+ "what Java may use).")
	private Long memory;

	@Option(names = "--time", paramLabel = "TIME", converter = Durations.class,
			description = "Stops after this time, for example 30s or 5m.")
	private Duration time;

	@Option(names = "--unbounded", paramLabel = "N", converter = WholeNumber.Positive.class,
			description = "How many messages a channel without a bound may hold (default: ${DEFAULT-VALUE}).")
	private Integer unbounded = 255;

	@Option(names = "--trace", paramLabel = "TRACE",
			description = "Records the way to the first fault in a file that `ipc replay` understands.")
	private String trace;

	@Option(names = "--all", description = "Shows every step of long traces.")
	private boolean all;

	@Mixin
	private final CommonOptions common;

	public CheckVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		if (trace != null && files.size() > 1) {
			throw new CommandException("With --trace one system can be checked at a time.");
		}
		CheckReport report = json ? new JsonCheckReport(console) : new TextCheckReport(console, all);
		Interrupts.watch();
		int code = ExitCode.OK;
		for (String file : files) {
			CheckedFile checked = check(file);
			report.print(checked);
			record(checked);
			console.flush();
			code = ExitCode.worst(code, code(checked));
			if (Interrupts.isInterrupted()) {
				break;
			}
		}
		return code;
	}

	private CheckedFile check(String name) {
		SourceFile source = null;
		try {
			source = Source.read(name);
			if (source.hasErrors()) {
				return new CheckedFile(name, Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty());
			}
			CompiledSystem system = Source.compile(name, source);
			return new CheckedFile(name, Optional.of(source), Optional.of(system), Optional.of(check(name, system)),
					Optional.empty());
		} catch (CommandException e) {
			return new CheckedFile(name, Optional.ofNullable(source), Optional.empty(), Optional.empty(),
					Optional.of(e.getMessage()));
		}
	}

	private CheckResult check(String name, CompiledSystem system) {
		long[] known = new long[3];
		long started = System.nanoTime();
		try (Progress progress = new Progress(console)) {
			return Checker.check(system, options(), new ProgressListener() {
				@Override
				public void explored(long states, long explored, long transitions, int depth, long memoryBytes) {
					known[0] = states;
					known[1] = transitions;
					known[2] = depth;
					progress.update(() -> name + ": " + ProgressText.of(states, explored, depth, memoryBytes, progress.seconds()));
				}

				@Override
				public boolean isCancelled() {
					return Interrupts.isInterrupted();
				}
			});
		} catch (OutOfMemoryError e) { // what was found is lost, but not what is known of the extent
			Statistics statistics = new Statistics(false, known[0], known[1], (int) known[2],
					(System.nanoTime() - started) / 1e9, Runtime.getRuntime().maxMemory());
			return new CheckResult(system.name(), Verdict.INCONCLUSIVE, List.of(), false, Optional.of(Limit.MEMORY), statistics);
		}
	}

	private void record(CheckedFile file) {
		Optional<Finding> fault = file.result().flatMap(result -> result.findings().stream()
				.filter(finding -> !finding.kind().isRemark() && !finding.trace().isEmpty()).findFirst());
		if (trace == null || fault.isEmpty()) {
			return;
		}
		TraceHeader header = TraceHeader.of(file.system().orElseThrow().name(), file.source().orElseThrow().text(),
				file.name().replace('\\', '/'), OptionalLong.empty(), "check, " + fault.get().kind().id());
		try (TraceFile recording = new TraceFile(trace, header)) {
			fault.get().trace().forEach(recording);
		}
		if (!json) {
			console.println("The way to the first fault is recorded in %s; `ipc replay %s` repeats it.".formatted(trace, trace));
		}
	}

	private CheckOptions options() {
		CheckOptions options = CheckOptions.defaults().withUnboundedLimit(unbounded);
		if (maxStates != null) {
			options = options.withMaxStates(maxStates);
		}
		if (memory != null) {
			options = options.withMaxMemory(memory);
		}
		return time == null ? options : options.withTimeLimit(time);
	}

	private static int code(CheckedFile file) {
		return file.result().map(result -> code(result.verdict())).orElse(ExitCode.WRONG);
	}

	private static int code(Verdict verdict) {
		return switch (verdict) {
			case OK -> ExitCode.OK;
			case DEFECT -> ExitCode.FOUND;
			case INCONCLUSIVE -> ExitCode.INCONCLUSIVE;
		};
	}
}
