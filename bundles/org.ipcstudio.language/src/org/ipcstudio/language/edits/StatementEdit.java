package org.ipcstudio.language.edits;

import java.util.stream.Collectors;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Statement;

/**
 * Puts statements beside one of a program, in its place, or lets two change places. A statement that has lines of its
 * own takes the comment at its end along, and what is put beside it gets lines of its own, too; on a line with others
 * it stays on that line.
 */
final class StatementEdit {

	private static final String GAP = "   ";

	private final SourceText source;
	private final ParserRuleContext context;

	StatementEdit(SourceText source, Statement statement) {
		this.source = source;
		this.context = source.syntax(statement);
		if (!(statement.eContainer() instanceof Block)) {
			throw new EditException("The " + Description.of(statement) + " is a part of another statement.");
		}
	}

	/** Adds statements in front. */
	Replacements before(String text) {
		String lines = statements(text);
		return lines.isEmpty() ? new Replacements() : new Replacements().insert(start(), lines + separator());
	}

	/** Adds statements behind. */
	Replacements behind(String text) {
		String lines = statements(text);
		int offset = ownsLines() ? endWithComment() : endWithSemicolon();
		return lines.isEmpty() ? new Replacements() : new Replacements().insert(offset, separator() + lines);
	}

	/** Puts statements in its place; the comment at the end of its line stays. */
	Replacements replace(String text) {
		String lines = statements(text);
		if (lines.isEmpty()) {
			return new Removal(source).element(context);
		}
		return new Replacements().replaceDifference(source.text().substring(start(), end()), start(), lines);
	}

	/** Changes places with another statement, which is no part of this one. */
	Replacements exchange(StatementEdit other) {
		if (start() < other.end() && other.start() < end()) {
			throw new EditException("A statement cannot change places with one that it contains.");
		}
		boolean lines = ownsLines() && other.ownsLines();
		int end = lines ? endWithComment() : end();
		int otherEnd = lines ? other.endWithComment() : other.end();
		return new Replacements().replace(start(), end, source.text().substring(other.start(), otherEnd))
				.replace(other.start(), otherEnd, source.text().substring(start(), end));
	}

	/** The statements of a text as they stand where this one does, without the first indentation. */
	private String statements(String text) {
		String stripped = Fragments.statements(text);
		if (ownsLines()) {
			Indentation indentation = new Indentation(source);
			return indentation.apply(indentation.translate(stripped), indentation.of(context)).stripLeading();
		}
		if (stripped.contains("//")) {
			throw new EditException("A comment to the end of the line has no place between other statements of a line.");
		}
		return stripped.lines().map(String::strip).collect(Collectors.joining(" "));
	}

	private String separator() {
		return ownsLines() ? source.delimiter() + source.indentation(start()) : GAP;
	}

	/** Whether nothing but comments stands on its lines. */
	private boolean ownsLines() {
		Token next = source.visibleBehind(last());
		while (SourceText.isComment(next) && next.getType() != IpcLexer.LINE_COMMENT) {
			next = source.visibleBehind(next);
		}
		boolean endsLine = next.getType() == IpcLexer.LINE_COMMENT || source.hasLineEnd(end(), next.getStartIndex());
		return source.beginsLine(start()) && endsLine;
	}

	private int start() {
		return SourceText.start(context);
	}

	private int end() {
		return SourceText.end(context);
	}

	private Token last() {
		Token next = source.visibleBehind(context.getStop());
		return next.getType() == IpcLexer.SEMICOLON ? next : context.getStop();
	}

	private int endWithSemicolon() {
		return SourceText.end(last());
	}

	private int endWithComment() {
		return Extent.of(source, context).end();
	}
}
