package org.ipcstudio.cli.report;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.SourceFile;

/** Shows the problems of a text as compilers do, each with its line, a caret and the repair that is offered. */
public final class ProblemPrinter {
	/** Longer lines of the source are shown in part. */
	private static final int LONGEST_LINE = Console.WIDTH - 8;

	private final Console console;
	private final PrintStream out;

	/** @param out where to print: problems are an answer to {@code check}, and a message of other verbs */
	public ProblemPrinter(Console console, PrintStream out) {
		this.console = console;
		this.out = out;
	}

	/** Prints all problems of a file, and how many there are. */
	public void print(String name, SourceFile file) {
		List<Problem> problems = file.problems();
		problems.forEach(problem -> print(name, file.text(), problem));
		long errors = problems.stream().filter(Problem::isError).count();
		if (problems.size() > 1) {
			out.println(name + ": " + Stream.of(count(errors, "error"), count(problems.size() - errors, "warning"))
					.filter(count -> !count.startsWith("0 ")).collect(Collectors.joining(", ")));
		}
	}

	/** Prints one problem. */
	public void print(String name, String text, Problem problem) {
		String severity = problem.isError() ? console.styled(Style.BAD, "error") : console.styled(Style.DOUBTFUL, "warning");
		out.println("%s:%d:%d: %s %s: %s".formatted(name, problem.line(), problem.column(), severity, problem.code().id(),
				problem.message()));
		printLine(text, problem);
		for (QuickFix fix : problem.fixes()) {
			out.println("    " + console.styled(Style.FAINT, "repair: ") + fix.label() + ".");
		}
	}

	private void printLine(String text, Problem problem) {
		int start = lineStart(text, problem.line());
		int end = start;
		while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
			end++;
		}
		int column = Math.min(problem.column() - 1, end - start);
		int from = column > LONGEST_LINE - 20 ? column - LONGEST_LINE / 2 : 0;
		int to = Math.min(end - start, from + LONGEST_LINE);
		String shown = visible(text.substring(start + from, start + to));
		if (shown.isBlank()) {
			return;
		}
		String before = shown.substring(0, column - from).replaceAll("[^\t]", " ");
		int width = Math.max(1, Math.min(problem.region().length(), to - column));
		out.println("    " + shown + (to < end - start ? "..." : ""));
		out.println("    " + before + console.styled(Style.BAD, "^" + "~".repeat(width - 1)));
	}

	private static int lineStart(String text, int line) {
		int start = 0;
		for (int n = 1; n < line; n++) {
			int feed = text.indexOf('\n', start);
			int carriage = text.indexOf('\r', start);
			if (carriage >= 0 && (feed < 0 || carriage < feed)) {
				feed = carriage + 1 == feed ? feed : carriage;
			}
			if (feed < 0) {
				break;
			}
			start = feed + 1;
		}
		return start;
	}

	/** Control characters would disturb the terminal. */
	private static String visible(String line) {
		StringBuilder visible = new StringBuilder(line);
		for (int i = 0; i < visible.length(); i++) {
			char c = visible.charAt(i);
			if (Character.isISOControl(c) && c != '\t') {
				visible.setCharAt(i, '?');
			}
		}
		return visible.toString();
	}

	private static String count(long number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
