package org.ipcstudio.cli.verbs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.Style;
import org.ipcstudio.cli.report.FindingPage;
import org.ipcstudio.cli.report.PagePrinter;
import org.ipcstudio.language.ProblemCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code ipc explain}. */
@Command(description = "Explains a problem or a finding, with an example and the usual repair. Without a code it lists "
		+ "all that there are.", footer = {
				"", "Examples:", "  ipc explain IPC401", "  ipc explain deadlock" })
public final class ExplainVerb implements Callable<Integer> {
	private final Console console;

	@Parameters(arity = "0..*", paramLabel = "CODE", description = "A code such as IPC401, or a kind of finding.")
	private List<String> codes = List.of();

	@Mixin
	private final CommonOptions common;

	public ExplainVerb(Console console) {
		this.console = console;
		common = new CommonOptions(console);
	}

	@Override
	public Integer call() {
		if (codes.isEmpty()) {
			list();
		}
		for (int i = 0; i < codes.size(); i++) {
			if (i > 0) {
				console.println();
			}
			PagePrinter.print(console, page(codes.get(i)));
		}
		return ExitCode.OK;
	}

	private static String page(String code) {
		Optional<ProblemCode> problem = ProblemCode.byId(code);
		return problem.map(ProblemCode::explanation).or(() -> FindingPage.byId(code).map(FindingPage::text))
				.orElseThrow(() -> new CommandException(
						"Nothing is called `%s`. `ipc explain` without a code lists all that there is.".formatted(code)));
	}

	private void list() {
		console.println(console.styled(Style.STRONG, "What check and run can find"));
		for (FindingPage page : FindingPage.values()) {
			entry(page.id(), page.title());
		}
		console.println();
		console.println(console.styled(Style.STRONG, "What can be wrong with a text"));
		for (ProblemCode code : ProblemCode.values()) {
			entry(code.id(), code.title());
		}
	}

	private void entry(String id, String title) {
		console.println("  " + id + " ".repeat(Math.max(2, 18 - id.length())) + title);
	}
}
