package org.ipcstudio.editor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.assist.ElementKind;
import org.ipcstudio.language.assist.Highlight;
import org.ipcstudio.language.assist.Highlighting;
import org.ipcstudio.language.assist.Hover;
import org.ipcstudio.language.assist.NodeUse;
import org.ipcstudio.language.assist.Proposal;

/**
 * What a hover shows, as a text and the way its parts look: the problems, the declaration in the colours of the
 * source, its documentation, and who uses it where.
 */
final class HoverText {

	/** How a part of the text looks. */
	enum Look { PLAIN, ERROR, WARNING, CODE, LABEL }

	/**
	 * A part of the text.
	 *
	 * @param offset where it begins
	 * @param length how long it is
	 */
	record Part(int offset, int length, Look look) {
	}

	private static final String BULLET = "\u2022 "; //$NON-NLS-1$

	private final StringBuilder text = new StringBuilder();
	private final List<Part> parts = new ArrayList<>();
	private final List<Highlight> code = new ArrayList<>();

	private HoverText() {
	}

	static HoverText of(Hover hover) {
		return of(hover, List.of());
	}

	/** @param news what others tell of the name at this moment, which is what the user wants to see first */
	static HoverText of(Hover hover, List<Hover.Fact> news) {
		HoverText result = new HoverText();
		result.problems(hover);
		result.facts(news);
		result.declaration(hover);
		result.paragraph(hover.documentation());
		result.facts(hover.facts());
		result.uses(hover.uses());
		return result;
	}

	/** The explanation of a proposal: that of a word is a sentence, that of everything else is code. */
	static HoverText of(Proposal proposal) {
		HoverText result = new HoverText();
		if (proposal.kind() == ElementKind.KEYWORD || proposal.kind() == ElementKind.TYPE) {
			result.paragraph(proposal.info());
		} else {
			result.code(proposal.info());
		}
		return result;
	}

	/** The text, in lines. */
	String text() {
		return text.toString().stripTrailing();
	}

	/** The parts that do not look plain, in the order of the text. */
	List<Part> parts() {
		return parts;
	}

	/** The coloured words in the parts that are code. */
	List<Highlight> code() {
		return code;
	}

	private void problems(Hover hover) {
		for (Problem problem : hover.problems()) {
			add(problem.message(), problem.isError() ? Look.ERROR : Look.WARNING);
			text.append('\n');
			if (!problem.fixes().isEmpty()) {
				add(Messages.Hover_fixes, Look.LABEL);
				text.append('\n');
				problem.fixes().forEach(fix -> text.append(BULLET).append(fix.label()).append('\n'));
			}
		}
		endParagraph();
	}

	private void declaration(Hover hover) {
		boolean keyword = hover.kind() == ElementKind.KEYWORD;
		String declaration = keyword ? hover.title() : hover.declaration();
		int start = text.length();
		if (!declaration.isEmpty()) {
			code(declaration);
			String pattern = "\\b" + Pattern.quote(hover.title()) + "\\b"; //$NON-NLS-1$ //$NON-NLS-2$
			Matcher name = Pattern.compile(pattern).matcher(declaration);
			if (!keyword && name.find()) {
				code.add(new Highlight(new Region(start + name.start(), hover.title().length()),
						Highlighting.nameKind(hover.kind())));
			}
		}
	}

	private void code(String lines) {
		int start = text.length();
		add(lines, Look.CODE);
		for (Highlight word : Highlighting.words(lines)) {
			code.add(new Highlight(new Region(start + word.region().offset(), word.region().length()),
					word.kind()));
		}
		text.append('\n');
		endParagraph();
	}

	private void paragraph(String paragraph) {
		if (!paragraph.isEmpty()) {
			text.append(paragraph).append('\n');
			endParagraph();
		}
	}

	private void facts(List<Hover.Fact> facts) {
		for (Hover.Fact fact : facts) {
			add(fact.label() + ": ", Look.LABEL); //$NON-NLS-1$
			text.append(fact.value()).append('\n');
		}
		if (!facts.isEmpty()) {
			endParagraph();
		}
	}

	private void uses(List<NodeUse> uses) {
		if (!uses.isEmpty()) {
			add(Messages.Hover_usedBy, Look.LABEL);
			text.append('\n');
		}
		for (NodeUse use : uses) {
			String lines = use.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
			text.append(BULLET).append(NLS.bind(use.lines().size() == 1 ? Messages.Hover_useInLine : Messages.Hover_useInLines,
					new Object[] { use.process(), use.verb(), lines })).append('\n');
		}
	}

	private void add(String part, Look look) {
		parts.add(new Part(text.length(), part.length(), look));
		text.append(part);
	}

	private void endParagraph() {
		if (!text.isEmpty() && !text.toString().endsWith("\n\n")) { //$NON-NLS-1$
			text.append('\n');
		}
	}
}
