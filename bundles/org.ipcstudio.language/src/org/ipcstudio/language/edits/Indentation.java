package org.ipcstudio.language.edits;

import java.util.List;
import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.eclipse.emf.ecore.EObject;

/** How the text indents its blocks: new text is indented the same way. */
final class Indentation {

	private static final String DEFAULT = "  ";

	private final SourceText source;
	private final String unit;

	Indentation(SourceText source) {
		this.source = source;
		String system = source.indentation(SourceText.start(source.syntax(source.system())));
		String item = firstOnLine(source.system().getItems());
		this.unit = item != null && item.length() > system.length() && item.startsWith(system)
				? item.substring(system.length()) : DEFAULT;
	}

	/** The indentation of what stands inside the braces of an element. */
	String inside(ParserRuleContext owner, List<? extends EObject> children) {
		String child = firstOnLine(children);
		return child != null ? child : of(owner) + unit;
	}

	/** The indentation of the line in which an element begins. */
	String of(ParserRuleContext owner) {
		return source.indentation(SourceText.start(owner));
	}

	/** The lines of a text, each behind a prefix; with the delimiter of the file between them. */
	String apply(String text, String prefix) {
		return text.lines().map(line -> line.isBlank() ? "" : prefix + line)
				.collect(Collectors.joining(source.delimiter()));
	}

	/** A text that is indented with two blanks for each level, indented as the file is. */
	String translate(String text) {
		return text.lines().map(this::withUnit).collect(Collectors.joining("\n"));
	}

	private String withUnit(String line) {
		int levels = 0;
		while (line.startsWith(DEFAULT, levels * DEFAULT.length())) {
			levels++;
		}
		return unit.repeat(levels) + line.substring(levels * DEFAULT.length());
	}

	private String firstOnLine(List<? extends EObject> elements) {
		for (EObject element : elements) {
			int start = SourceText.start(source.syntax(element));
			if (source.beginsLine(start)) {
				return source.indentation(start);
			}
		}
		return null;
	}
}
