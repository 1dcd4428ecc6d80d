package org.ipcstudio.cli.verbs;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.ipcstudio.checker.challenge.Board;
import org.ipcstudio.checker.challenge.Grader;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.report.GradeReport;
import org.ipcstudio.cli.report.GradedFile;
import org.ipcstudio.cli.report.JsonGradeReport;
import org.ipcstudio.cli.report.TextGradeReport;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.trace.StepRecorder;
import org.ipcstudio.engine.trace.Trace;
import org.ipcstudio.engine.trace.TraceHeader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc grade}. */
@Command(synopsisHeading = "", customSynopsis = "Usage: ipc grade [OPTION]... CHALLENGE TRACE...",
		parameterListHeading = "%n", description = "Grades runs in which somebody has played the scheduler. Every move is "
		+ "made once more, so only what is possible counts. Without traces it tells what the challenge asks for.", footer = {
				"", "Examples:", "  ipc grade lost-update.challenge anna.jsonl ben.jsonl",
				"  ipc grade --played --json lost-update.challenge handed-in",
				"  ipc grade --solution best.jsonl lost-update.challenge", "",
				"Exit codes: 0 all traces reach the goal, 1 some do not, 2 a file or the call is wrong." })
public final class GradeVerb implements Callable<Integer> {
	private static final String TRACES = ".jsonl";

	private final Console console;

	@Parameters(index = "0", paramLabel = "CHALLENGE", description = "What had to be done.")
	private String challenge;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "TRACE", description = "The recorded games: files, folders "
			+ "(every .jsonl file below them) and patterns such as 'handed-in/**/*.jsonl'.")
	private List<String> traces = List.of();

	@Option(names = "--played", description = "Only runs that were played for this challenge reach its goal, and only "
			+ "while nobody has changed their files.")
	private boolean played;

	@Option(names = "--solution", paramLabel = "TRACE", description = "Records a shortest solution.")
	private String solution;

	@Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
	private Format format = Format.TEXT;

	@Option(names = "--json", description = "Prints one JSON object for each trace, in one line; short for --format json.")
	private boolean json;

	@Mixin
	private final CommonOptions common;

	/** How the answer looks. */
	enum Format {
		/** For people. */
		TEXT,
		/** For programs. */
		JSON
	}

	public GradeVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		Interrupts.watch();
		Board board = new ChallengeBoard(console).open(challenge);
		GradeReport report = json || format == Format.JSON ? new JsonGradeReport(console)
				: new TextGradeReport(console, challenge);
		report.begin(board);
		int worst = ExitCode.OK;
		for (SourceFiles.Entry entry : SourceFiles.of(traces, TRACES)) {
			GradedFile file = grade(board, entry);
			report.print(file);
			worst = ExitCode.worst(worst, file.exitCode());
		}
		report.end();
		if (solution != null) {
			record(board);
		}
		return worst;
	}

	private GradedFile grade(Board board, SourceFiles.Entry entry) {
		if (entry.error().isPresent()) {
			return GradedFile.unusable(entry.name(), entry.error().get());
		}
		try {
			Trace trace = RecordedTrace.read(entry.name());
			return GradedFile.graded(entry.name(), trace.header().origin(), new Grader(board).grade(trace), played);
		} catch (CommandException e) {
			return GradedFile.unusable(entry.name(), e.getMessage());
		}
	}

	private void record(Board board) {
		int[] picks = board.solution().orElseThrow(() -> new CommandException(
				"No way to the goal is known: the system is too large to look at all of it."));
		String source = Path.of(board.challenge().system()).getFileName().toString();
		TraceHeader header = TraceHeader.of(board.system().name(), board.source().text(), source, OptionalLong.empty(),
				"grade, solution");
		try (TraceFile file = new TraceFile(solution, header)) {
			StepRecorder recorder = new StepRecorder(new Kernel(board.system(), Forgetting.NOTHING), file);
			for (int pick : picks) {
				recorder.make(pick);
			}
		}
	}
}
