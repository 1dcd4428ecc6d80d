package org.ipcstudio.checker.internal.advice;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Statement;

/** Pieces of a program to put new ones together of. */
final class ProgramText {
	private final SourceFile source;

	ProgramText(SourceFile source) {
		this.source = source;
	}

	/** The text of an element, without the indentation of its first line. */
	String of(EObject element) {
		Region region = source.region(element);
		return stripped(region.of(source.text()), indentation(region));
	}

	/** The text of an outer element with statements in the place of an inner one, as {@link #of} gives it. */
	String with(EObject outer, EObject inner, List<Statement> statements) {
		Region all = source.region(outer);
		Region part = source.region(inner);
		String text = source.text();
		String changed = text.substring(all.offset(), part.offset()) + body(statements, indentation(part))
				+ text.substring(part.end(), all.end());
		return stripped(changed, indentation(all));
	}

	/** Statements that follow each other, with the comments between them; all lines but the first one are indented. */
	private String body(List<Statement> statements, String indentation) {
		if (statements.isEmpty()) {
			return "";
		}
		Region first = source.region(statements.getFirst());
		Region region = Region.between(first.offset(), source.region(statements.getLast()).end());
		return stripped(region.of(source.text()), indentation(first)).replace("\n", "\n" + indentation);
	}

	/** A text one level deeper. */
	static String indented(String text) {
		return text.lines().map(line -> line.isBlank() ? line : "  " + line).collect(Collectors.joining("\n"));
	}

	private static String stripped(String text, String indentation) {
		return text.lines().map(line -> line.startsWith(indentation) ? line.substring(indentation.length()) : line)
				.collect(Collectors.joining("\n"));
	}

	/** The white space at the beginning of the line in which a region begins. */
	private String indentation(Region region) {
		String text = source.text();
		int start = region.offset();
		while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
			start--;
		}
		int end = start;
		while (end < region.offset() && Character.isWhitespace(text.charAt(end))) {
			end++;
		}
		return text.substring(start, end);
	}
}
