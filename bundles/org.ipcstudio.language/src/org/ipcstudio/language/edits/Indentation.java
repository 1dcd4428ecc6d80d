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

	/**
	 * A stretch of the text without the indentation of the line in which it begins, and with two blanks for each level:
	 * what {@link #translate} understands.
	 */
	String relative(Extent extent) {
		String base = source.indentation(extent.start());
		String text = source.text().substring(extent.start(), extent.end());
		return text.lines().map(line -> withDefaults(line, base)).collect(Collectors.joining("\n"));
	}

	private String withDefaults(String line, String base) {
		int common = 0;
		while (common < base.length() && common < line.length() && line.charAt(common) == base.charAt(common)) {
			common++;
		}
		int levels = 0;
		while (line.startsWith(unit, common + levels * unit.length())) {
			levels++;
		}
		return DEFAULT.repeat(levels) + line.substring(common + levels * unit.length());
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
