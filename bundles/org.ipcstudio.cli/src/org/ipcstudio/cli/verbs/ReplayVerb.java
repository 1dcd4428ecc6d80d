package org.ipcstudio.cli.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.Source;
import org.ipcstudio.cli.report.OutputColumn;
import org.ipcstudio.cli.report.ProblemPrinter;
import org.ipcstudio.cli.report.RunInfo;
import org.ipcstudio.cli.report.RunOutcome;
import org.ipcstudio.cli.report.RunReport;
import org.ipcstudio.cli.report.ShrunkRunReport;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.simulate.ReplayStrategy;
import org.ipcstudio.engine.simulate.SimulationResult;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.engine.trace.Step;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceEvent;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.language.SourceFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc replay}. */
@Command(description = "Repeats a recorded run move by move, shows every step, and reports as `ipc run` does.", footer = {
		"", "Examples:", "  ipc run --trace run.jsonl philosophers.ipc", "  ipc replay run.jsonl",
		"  ipc replay run.jsonl copy-of-philosophers.ipc", "  ipc replay --shrink --trace short.jsonl run.jsonl",
		"  ipc replay -q --expect repaired tests/philosophers-deadlock.trace.jsonl", "",
		"Exit codes: 0 the run is repeated and nothing is wrong in it, 1 something is, 2 a file or the call is",
		"wrong, or the trace does not fit. With --expect: 0 it is as expected, 1 it is not." })
public final class ReplayVerb implements Callable<Integer> {
	private final Console console;

	@Parameters(index = "0", paramLabel = "TRACE", description = "The recorded run.")
	private String traceFile;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
			description = "The system (default: the one that the trace names).")
	private String file;

	@Option(names = "--shrink", description = "When the run ends with something wrong, shows a short run to the same end.")
	private boolean shrink;

	@Option(names = "--trace", paramLabel = "FILE", description = "Records that short run in a file.")
	private String recording;

	@Option(names = "--expect", paramLabel = "WHAT", description = "Makes a test of it, also after changes of the system: "
			+ "repaired (the run is no longer possible, or ends well) or what it has to end with, such as deadlock.")
	private String expected;

	@Option(names = { "-q", "--quiet" }, description = "Prints the outcome only.")
	private boolean quiet;

	@Option(names = "--all", description = "Shows every row of long tables.")
	private boolean all;

	@Mixin
	private final CommonOptions common;

	/** What has to come of it; null if it is no test. */
	private Expectation expectation;

	public ReplayVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		if (recording != null && !shrink) {
			throw new CommandException("--trace records the run that --shrink makes; the run that is replayed is recorded already.");
		}
		if (expected != null) {
			if (shrink) {
				throw new CommandException("--expect judges the run as it is, and --shrink makes another one of it; use one of them.");
			}
			expectation = Expectation.of(expected);
		}
		Trace trace = RecordedTrace.read(traceFile);
		String name = file == null ? sourceOf(trace) : file;
		SourceFile source = Source.read(name);
		if (source.hasErrors()) {
			new ProblemPrinter(console, console.err()).print(name, source);
			return ExitCode.WRONG;
		}
		CompiledSystem system = Source.compile(name, source);
		if (!trace.header().system().equals(system.name())) {
			throw new CommandException(trace.header().mismatch(system.name(), source.text()).orElseThrow());
		}
		Optional<String> changed = trace.header().mismatch(system.name(), source.text());
		changed.filter(message -> expectation == null).ifPresent(message -> console.message(message + " It is tried nevertheless."));
		return replay(trace, name, source, system);
	}

	/** The source as the trace names it, seen from here or from the folder of the trace, or beside the trace. */
	private String sourceOf(Trace trace) {
		String name = trace.header().source();
		if (!name.isEmpty()) {
			Path here = Source.path(name);
			Path folder = Source.path(traceFile).toAbsolutePath().getParent();
			for (Path candidate : new Path[] { here, folder.resolve(here), folder.resolve(here.getFileName()) }) {
				if (Files.isRegularFile(candidate)) {
					return candidate.toString();
				}
			}
		}
		throw new CommandException("The source of the trace%s is not to be found. Name it: `ipc replay %s FILE`."
				.formatted(name.isEmpty() ? "" : ", " + name + ",", traceFile));
	}

	private int replay(Trace trace, String name, SourceFile source, CompiledSystem system) {
		Interrupts.watch();
		ReplayStrategy strategy = expectation == null ? new ReplayStrategy(trace)
				: ReplayStrategy.ofChangedText(trace.steps());
		Simulator simulator = new Simulator(system).strategy(strategy).cancelled(Interrupts::isInterrupted);
		OutputColumn column = new OutputColumn(console, system);
		if (!quiet) {
			simulator.trace(event -> show(event, column));
			simulator.output((time, process, text) -> column.println(time, process, "  prints: " + text));
		}
		SimulationResult result = simulator.run();
		column.end();
		RunOutcome outcome = RunOutcome.of(system, result);
		RunInfo info = new RunInfo(name, trace.header().seed().orElse(0), "replay", "replay of " + traceFile, "", "");
		new RunReport(console, info, quiet, all).print(system.name(), result, outcome);
		if (expectation != null) {
			Expectation.Answer answer = expectation.judge(outcome, strategy.misfit().map(ReplayStrategy.Misfit::message));
			console.println(answer.text());
			return answer.met() ? ExitCode.OK : ExitCode.FOUND;
		}
		if (strategy.misfit().isPresent()) {
			throw new CommandException(strategy.misfit().get().message());
		}
		if (shrink) {
			ShrunkRun.of(system, result, trace.steps()).ifPresent(run -> show(run, result, TraceHeader.of(system.name(),
					source.text(), name.replace('\\', '/'), trace.header().seed(), trace.header().origin() + ", shrunk")));
		}
		return outcome.hasFindings() ? ExitCode.FOUND : ExitCode.OK;
	}

	private void show(ShrunkRun run, SimulationResult result, TraceHeader header) {
		if (!quiet) {
			new ShrunkRunReport(console, all).print(result.steps(), run.steps());
		}
		if (recording != null) {
			try (TraceFile file = new TraceFile(recording, header)) {
				run.events().forEach(file);
			}
		}
	}

	private static void show(TraceEvent event, OutputColumn column) {
		if (event instanceof Step step) {
			column.println(step.time(), step.process(), step.action() + "   (line " + step.line() + ")");
		}
	}
}
