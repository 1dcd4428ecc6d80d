package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/** Makes the sites of a system: one for every piece of text to which instructions belong. */
final class Sites {
	private static final int LONGEST_TEXT = 100;
	private static final Pattern LEXEME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n]*|/\\*.*?\\*/|\\s+|.", Pattern.DOTALL);
	private static final Pattern SPACE = Pattern.compile(" +");

	private final SourceFile file;
	private final List<Site> sites = new ArrayList<>();

	Sites(SourceFile file) {
		this.file = file;
	}

	/** A site of text that is executed. */
	Site operation(EObject element) {
		return add(element, true);
	}

	/** A site of what belongs to other text: a loop, a condition, a step on the way to an operation. */
	Site frame(EObject element) {
		return add(element, false);
	}

	private Site add(EObject element, boolean operation) {
		Site site = new Site(sites.size(), file.line(element), file.region(element), text(element), operation);
		sites.add(site);
		return site;
	}

	/** The source text of an element on one line, without comments and without the block that it opens. */
	String text(EObject element) {
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

	/** The line of an element, from 1. */
	int line(EObject element) {
		return file.line(element);
	}

	List<Site> all() {
		return sites;
	}
}
