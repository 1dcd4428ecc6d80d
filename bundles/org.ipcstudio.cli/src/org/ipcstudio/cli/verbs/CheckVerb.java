package org.ipcstudio.cli.verbs;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Interrupts;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.report.CheckReport;
import org.ipcstudio.cli.report.CheckedFile;
import org.ipcstudio.cli.report.ReportedFinding;
import org.ipcstudio.engine.trace.TraceHeader;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ipc check}. */
@Command(synopsisHeading = "", customSynopsis = "Usage: ipc check [OPTION]... FILE...", parameterListHeading = "%n",
		description = "Looks at every "
		+ "state that a system can reach, and says what is wrong: deadlocks, violated assertions, data races, livelocks …",
		footer = { "", "Examples:", "  ipc check philosophers.ipc",
				"  ipc check models '**/*-fixed.ipc'           folders and patterns",
				"  ipc check --time 30s --format json models   one line for each file",
				"  ipc check --output junit=report.xml models",
				"  ipc check --baseline known.json models      only what is new counts", "",
				"Exit codes: 0 nothing is wrong, 1 something was found, 2 a file or the call is wrong,",
				"3 not everything was looked at, and nothing was found up to there." })
public final class CheckVerb implements Callable<Integer> {
	/** So many findings of a kind are kept if all of them are wanted. */
	private static final int MOST_FINDINGS = 10_000;

	private final Console console;

	@Parameters(arity = "1..*", paramLabel = "FILE", description = "The systems to check: files, folders (every .ipc file "
			+ "below them) and patterns such as 'models/**/*.ipc'.")
	private List<String> files;

	@ArgGroup(validate = false, heading = "%nWhat to look for:%n")
	private KindOptions kinds = new KindOptions();

	@ArgGroup(validate = false, heading = "%nHow much to look at:%n")
	private LimitOptions limits = new LimitOptions();

	@ArgGroup(validate = false, heading = "%nHow to search; without effect on the answer of a complete search:%n")
	private SearchOptions search = new SearchOptions();

	@ArgGroup(validate = false, heading = "%nThe report:%n")
	private ReportOptions report = new ReportOptions();

	@ArgGroup(validate = false, heading = "%nWhat is known already:%n")
	private BaselineOptions baseline = new BaselineOptions();

	@Option(names = "--trace", paramLabel = "TRACE",
			description = "Records the way to the first fault in a file that `ipc replay` understands.")
	private String trace;

	@Mixin
	private final CommonOptions common;

	public CheckVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		Interrupts.watch();
		List<SourceFiles.Entry> entries = SourceFiles.of(files);
		if (trace != null && entries.size() > 1) {
			throw new CommandException("With --trace one system can be checked at a time.");
		}
		List<CheckReport> reports = report.open(console, kinds.kinds());
		Optional<KnownFindings> known = baseline.open(kinds.kinds());
		FileCheck check = new FileCheck(console, options());
		int worst = ExitCode.OK;
		for (SourceFiles.Entry entry : entries) {
			CheckedFile file = check.check(entry);
			CheckedFile checked = known.map(findings -> findings.compare(file)).orElse(file);
			reports.forEach(each -> each.print(checked));
			record(checked);
			console.flush();
			worst = ExitCode.worst(worst, checked.outcome().exitCode());
		}
		int code = worst;
		reports.forEach(each -> each.end(code));
		known.map(KnownFindings::end).filter(news -> !news.isEmpty()).ifPresent(console::message);
		return code;
	}

	private void record(CheckedFile file) {
		Optional<Finding> fault = file.findings().stream().filter(ReportedFinding::counts)
				.map(ReportedFinding::finding).filter(finding -> !finding.trace().isEmpty()).findFirst();
		if (trace == null || fault.isEmpty()) {
			return;
		}
		TraceHeader header = TraceHeader.of(file.system().orElseThrow().name(), file.source().orElseThrow().text(),
				file.name().replace('\\', '/'), OptionalLong.empty(), "check, " + fault.get().kind().id());
		try (TraceFile recording = new TraceFile(trace, header)) {
			fault.get().trace().forEach(recording);
		}
		if (report.isConversation()) {
			console.println("The way to the first fault is recorded in %s; `ipc replay %s` repeats it.".formatted(trace, trace));
		}
	}

	private CheckOptions options() {
		CheckOptions options = search.applyTo(limits.applyTo(kinds.applyTo(CheckOptions.defaults())));
		return report.everything() || baseline.isGiven() ? options.withMaxFindings(MOST_FINDINGS) : options;
	}
}
