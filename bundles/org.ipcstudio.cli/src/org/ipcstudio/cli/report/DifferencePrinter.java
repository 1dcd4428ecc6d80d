package org.ipcstudio.cli.report;

import java.util.List;

import org.ipcstudio.checker.advice.LineDifference;
import org.ipcstudio.checker.advice.LineDifference.Change;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;

/** Shows what a change makes of a text: the lines that go and that come, each change with its place. */
final class DifferencePrinter {
	private final Console console;
	private final String indent;

	DifferencePrinter(Console console, String indent) {
		this.console = console;
		this.indent = indent;
	}

	void print(LineDifference difference) {
		for (Change change : difference.all()) {
			console.println(indent + console.styled(Style.FAINT, "line " + (change.from() + 1)));
			print("- ", Style.BAD, difference.before().subList(change.from(), change.to()));
			print("+ ", Style.GOOD, difference.after().subList(change.newFrom(), change.newTo()));
		}
	}

	private void print(String sign, Style style, List<String> lines) {
		for (String line : lines) {
			console.println(indent + console.styled(style, sign + visible(line.stripTrailing())));
		}
	}

	/** Control characters would disturb the terminal. */
	private static String visible(String line) {
		return line.codePoints().map(c -> Character.isISOControl(c) && c != '\t' ? '?' : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}
}
