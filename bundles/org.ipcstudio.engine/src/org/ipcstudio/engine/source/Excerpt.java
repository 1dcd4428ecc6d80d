package org.ipcstudio.engine.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/** Shows the text of a statement on one line, without comments and without the block that it opens. */
public final class Excerpt {
	private static final int LONGEST_TEXT = 100;
	private static final Pattern LEXEME = Pattern.compile(
			"\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/|\\s+|.", Pattern.DOTALL);
	private static final Pattern SPACE = Pattern.compile(" +");

	private Excerpt() {
	}

	/** The excerpt of an element, cut off where it is long; empty if the element has no text. */
	public static String of(SourceFile file, EObject element) {
		Region region = file.region(element);
		if (region.isNone()) {
			return "";
		}
		int end = Math.min(region.offset() + region.length(), region.offset() + 4 * LONGEST_TEXT);
		Matcher lexemes = LEXEME.matcher(file.text()).region(region.offset(), end);
		StringBuilder text = new StringBuilder();
		while (lexemes.find() && !lexemes.group().equals("{")) {
			String lexeme = lexemes.group();
			text.append(lexeme.startsWith("//") || lexeme.startsWith("/*") || lexeme.isBlank() ? " " : lexeme);
		}
		String line = SPACE.matcher(text).replaceAll(" ").strip();
		return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT - 1) + "…";
	}
}
