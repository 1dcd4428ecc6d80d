package org.ipcstudio.cli.verbs;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.ipcstudio.cli.Amounts;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Durations;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.Progress;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.WholeNumber;
import org.ipcstudio.cli.report.JsonRunReport;
import org.ipcstudio.cli.report.OutputColumn;
import org.ipcstudio.cli.report.ProblemPrinter;
import org.ipcstudio.cli.report.RunInfo;
import org.ipcstudio.cli.report.RunOutcome;
import org.ipcstudio.cli.report.RunReport;
import org.ipcstudio.cli.report.ShrunkRunReport;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.InteractiveStrategy;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.language.SourceFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc run}. */
@Command(description = "Runs a system once, in virtual time, shows what its programs print, and says how its processes "
		+ "fared and why they do not go on. The same seed makes the same run.", footer = {
				"", "Examples:", "  ipc run philosophers.ipc",
				"  ipc run --seed 7 --for 10s --cores 2 --trace run.jsonl server.ipc",
				"  ipc run --shrink --trace short.jsonl server.ipc", "  ipc run --policy interactive crossing.ipc", "",
				"Exit codes: 0 the run ended well or at a limit, 1 something was found, 2 the file or the call is wrong." })
public final class RunVerb implements Callable<Integer> {
	private static final long USUAL_STEPS = 10_000;
	/** Where the user has set a time: enough for most, but an end also where no time passes. */
	private static final long USUAL_STEPS_WITH_TIME = 1_000_000;

	private final Console console;

	@Parameters(arity = "1", paramLabel = "FILE", description = "The system to run.")
	private String file;

	@Option(names = "--seed", paramLabel = "N", converter = WholeNumber.Any.class,
			description = "Where the random numbers begin (default: ${DEFAULT-VALUE}).")
	private long seed = 1;

	@Option(names = "--steps", paramLabel = "N", converter = Amounts.Count.class,
			description = "Ends after N steps, for example 5000 or 2M (default: 10000, with --for 1M).")
	private Long steps;

	@Option(names = "--for", paramLabel = "TIME", converter = Durations.class,
			description = "Ends after this virtual time, for example 500ms or 10s.")
	private Duration duration;

	@Option(names = "--policy", paramLabel = "POLICY", converter = RunPolicy.Converter.class,
			description = "Who goes next: random (the default), round-robin, priority, or interactive, which asks you.")
	private RunPolicy policy = RunPolicy.RANDOM;

	@Option(names = "--cores", paramLabel = "N", converter = WholeNumber.Positive.class,
			description = "How many processes can work at the same time (default: all).")
	private Integer cores;

	@Option(names = "--trace", paramLabel = "FILE", description = "Records the run in a file that `ipc replay` understands.")
	private String trace;

	@Option(names = "--keep-going", description = "When a process breaks a rule, ends only that process.")
	private boolean keepGoing;

	@Option(names = "--shrink", description = "When the run ends with something wrong, shows a short run to the same end, and "
			+ "records that one.")
	private boolean shrink;

	@Option(names = "--json", description = "Prints one JSON object in one line.")
	private boolean json;

	@Option(names = { "-q", "--quiet" }, description = "Prints the outcome only.")
	private boolean quiet;

	@Option(names = "--all", description = "Shows every row of long tables.")
	private boolean all;

	@Mixin
	private final CommonOptions common;

	public RunVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		if (shrink && keepGoing) {
			throw new CommandException("--shrink makes a run to one end short; with --keep-going there may be several. "
					+ "Leave one of the two out.");
		}
		SourceFile source = Source.read(file);
		if (!source.problems().isEmpty() && !(json || quiet) || source.hasErrors()) {
			new ProblemPrinter(console, console.err()).print(file, source);
		}
		if (source.hasErrors()) {
			return ExitCode.WRONG;
		}
		CompiledSystem system = Source.compile(file, source);
		Interrupts.watch();
		Simulator simulator = simulator(system);
		RunInfo info = info();
		return trace == null ? run(system, simulator, info, null) : record(source, system, simulator, info);
	}

	private Simulator simulator(CompiledSystem system) {
		Simulator simulator = new Simulator(system).policy(policy.policy()).seed(seed).keepGoing(keepGoing)
				.cancelled(Interrupts::isInterrupted);
		simulator.stepLimit(stepLimit());
		if (duration != null) {
			simulator.timeLimit(duration.toNanos() / 1000);
		}
		if (cores != null) {
			simulator.cores(cores);
		}
		if (policy == RunPolicy.INTERACTIVE) {
			simulator.strategy(new InteractiveStrategy(new Interview(console)));
		}
		return simulator;
	}

	private long stepLimit() {
		return steps != null ? steps : duration != null ? USUAL_STEPS_WITH_TIME : USUAL_STEPS;
	}

	private RunInfo info() {
		String how = policy == RunPolicy.INTERACTIVE ? "interactive" : policy + " with seed " + seed;
		return new RunInfo(file, seed, policy.toString(), how, "--steps " + more(),
				"--seed " + (seed + 1) + " makes another run, and `ipc check` looks at all of them.");
	}

	private String more() {
		long most = stepLimit();
		return most < 100_000 ? "100k" : most < 10_000_000 ? "10M" : "1G";
	}

	private int record(SourceFile source, CompiledSystem system, Simulator simulator, RunInfo info) {
		TraceHeader header = TraceHeader.of(system.name(), source.text(), file.replace('\\', '/'), OptionalLong.of(seed),
				simulator.describe() + (shrink ? ", shrunk" : ""));
		try (TraceFile recording = new TraceFile(trace, header)) {
			int code = run(system, simulator, info, recording);
			if (!json && !quiet) {
				console.println();
				console.println("The run is recorded in " + recording + (recording.hasReplaced() ? ", in place of an older trace"
						: "") + "; `ipc replay " + recording + "` repeats it.");
			}
			return code;
		}
	}

	/** @param recording hears of the run, or of the short one that is made of it; null if nobody does */
	private int run(CompiledSystem system, Simulator simulator, RunInfo info, Consumer<TraceEvent> recording) {
		JsonRunReport jsonReport = new JsonRunReport(console, info);
		OutputColumn column = new OutputColumn(console, system);
		if (json) {
			simulator.output(jsonReport);
		} else if (!quiet) {
			simulator.output(column);
		}
		List<TraceEvent> events = new ArrayList<>();
		simulator.trace(shrink ? events::add : recording);
		SimulationResult result = simulate(simulator);
		RunOutcome outcome = RunOutcome.of(system, result);
		Optional<ShrunkRun> shrunk = shrink ? ShrunkRun.of(system, result, events) : Optional.empty();
		if (shrink && recording != null) {
			shrunk.map(ShrunkRun::events).orElse(events).forEach(recording);
		}
		if (json) {
			jsonReport.print(system, result, outcome, shrunk.map(ShrunkRun::steps));
		} else {
			column.end();
			new RunReport(console, info, quiet, all).print(system.name(), result, outcome);
			if (!quiet) {
				shrunk.ifPresent(run -> new ShrunkRunReport(console, all).print(result.steps(), run.steps()));
			}
		}
		return outcome.hasFindings() ? ExitCode.FOUND : ExitCode.OK;
	}

	private SimulationResult simulate(Simulator simulator) {
		try (Progress progress = new Progress(console)) {
			simulator.progress((moves, time) -> progress.update(() -> "%s: %d thousand steps, %.1f s of virtual time"
					.formatted(file, moves / 1000, time / 1e6)));
			return simulator.run();
		}
	}
}
