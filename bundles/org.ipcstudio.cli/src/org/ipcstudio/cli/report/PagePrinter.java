package org.ipcstudio.cli.report;

import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Style;

/** Prints a page of explanation, which is written in Markdown, as plain text. */
public final class PagePrinter {
	private PagePrinter() {
	}

	public static void print(Console console, String page) {
		boolean code = false;
		StringBuilder paragraph = new StringBuilder();
		for (String line : page.lines().toList()) {
			boolean fence = line.startsWith("```");
			if (fence || code || line.isBlank() || line.startsWith("#")) {
				flush(console, paragraph);
			}
			if (fence) {
				code = !code;
			} else if (code) {
				console.println("    " + line);
			} else if (line.isBlank()) {
				console.println();
			} else if (line.startsWith("#")) {
				console.println(console.styled(Style.STRONG, line.replaceFirst("^#+ *", "")));
			} else {
				if (line.startsWith("- ")) {
					flush(console, paragraph);
				}
				paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip().replace("**", ""));
			}
		}
		flush(console, paragraph);
	}

	private static void flush(Console console, StringBuilder paragraph) {
		if (!paragraph.isEmpty()) {
			boolean item = paragraph.indexOf("- ") == 0;
			Wrap.print(console, "", item ? "  " : "", paragraph.toString());
			paragraph.setLength(0);
		}
	}
}
