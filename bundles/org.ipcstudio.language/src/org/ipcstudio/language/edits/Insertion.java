package org.ipcstudio.language.edits;

import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.grammar.IpcLexer;

/** Puts lines of text between the braces of an element: as lines of their own, whatever the lines around them look like. */
final class Insertion {

	/** The width in columns up to which the formatter leaves blocks on one line. */
	private static final int WIDTH = 100;

	private final SourceText source;
	private final Indentation indentation;
	private final ParserRuleContext owner;
	private final String inside;

	/**
	 * @param owner the part of the syntax tree that has the braces
	 * @param children what stands in them, to indent the new lines in the same way
	 */
	Insertion(SourceText source, ParserRuleContext owner, List<? extends EObject> children) {
		this.source = source;
		this.indentation = new Indentation(source);
		this.owner = owner;
		this.inside = indentation.inside(owner, children);
	}

	/** A text that is indented with two blanks for each level, indented as the file is. */
	String translate(String text) {
		return indentation.translate(text);
	}

	/**
	 * Inserts lines at the end, behind the comments there. A single line goes on the line of both braces if they share one
	 * that stays short enough.
	 *
	 * @param blanks what separates two neighbours on one line
	 */
	Replacements atEnd(Token closingBrace, String lines, String blanks) {
		Token last = source.visibleBefore(closingBrace);
		if (fitsOnLine(closingBrace, blanks + lines)) {
			return new Replacements().insert(SourceText.end(last), blanks + lines);
		}
		return insert(last, lines, false);
	}

	private boolean fitsOnLine(Token closingBrace, String text) {
		Token last = source.visibleBefore(closingBrace);
		int lineStart = source.lineStart(closingBrace.getStartIndex());
		boolean oneLine = SourceText.start(owner) >= lineStart && last.getType() != IpcLexer.LEFT_BRACE
				&& !source.hasLineEnd(SourceText.end(last), closingBrace.getStartIndex());
		return oneLine && text.lines().count() == 1 && !text.contains("//")
				&& SourceText.end(closingBrace) - lineStart + text.length() <= WIDTH;
	}

	/** Inserts lines at the beginning. */
	Replacements atBeginning(Token openingBrace, String lines) {
		return insert(lastOnLine(openingBrace), lines, false);
	}

	/**
	 * Inserts lines behind an element and the comments at the end of its line.
	 *
	 * @param blankLine whether an empty line stands before the first one
	 */
	Replacements behind(ParserRuleContext element, String lines, boolean blankLine) {
		return insert(lastOnLine(withSemicolon(element.getStop())), lines, blankLine);
	}

	private Token withSemicolon(Token last) {
		Token next = source.visibleBehind(last);
		return next.getType() == IpcLexer.SEMICOLON ? next : last;
	}

	/** The last of the comments that follow a token on its line; documentation belongs to what comes next. */
	private Token lastOnLine(Token token) {
		Token last = token;
		Token next = source.visibleBehind(last);
		while (SourceText.isComment(next) && next.getType() != IpcLexer.DOCUMENTATION
				&& !source.hasLineEnd(SourceText.end(last), next.getStartIndex())) {
			last = next;
			next = source.visibleBehind(last);
		}
		return last;
	}

	private Replacements insert(Token before, String lines, boolean blankLine) {
		int offset = SourceText.end(before);
		Token next = source.visibleBehind(before);
		String delimiter = source.delimiter();
		String text = (blankLine ? delimiter + delimiter : delimiter) + indentation.apply(lines, inside);
		if (source.hasLineEnd(offset, next.getStartIndex())) {
			return new Replacements().insert(offset, text);
		}
		boolean closes = next.getType() == IpcLexer.RIGHT_BRACE;
		String rest = delimiter + (closes ? indentation.of(owner) : inside);
		return new Replacements().replace(offset, next.getStartIndex(), text + rest);
	}
}
