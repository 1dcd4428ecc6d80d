package org.ipcstudio.language.edits;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Statement;

/**
 * The changes of single statements and expressions, with the same promises as those of {@link ModelEdits}: everything else
 * stays as it is, and an edit can be applied once, to a document with just that text. Any thread.
 */
public final class StatementEdits {
	private final SourceText source;

	StatementEdits(SourceText source) {
		this.source = source;
	}

	/** Adds statements in front of one. */
	public TextEdit insertBefore(Statement statement, String text) {
		return new StatementEdit(source, statement).before(text).edit();
	}

	/** Adds statements behind one. */
	public TextEdit insertBehind(Statement statement, String text) {
		return new StatementEdit(source, statement).behind(text).edit();
	}

	/** Puts statements in the place of one, comments inside it included; nothing if the text is empty. */
	public TextEdit replace(Statement statement, String text) {
		return new StatementEdit(source, statement).replace(text).edit();
	}

	/** Lets two statements, none of which contains the other, change places. */
	public TextEdit exchange(Statement first, Statement second) {
		return new StatementEdit(source, first).exchange(new StatementEdit(source, second)).edit();
	}

	/** Adds {@code try} to a communication, so that it does not wait, or takes it away; refused with {@code within}. */
	public TextEdit setAttempt(Communication communication, boolean attempt) {
		return new Attempt(source, communication).set(attempt).edit();
	}

	/** Puts an expression, or the name of something with its index, in the place of another one. */
	public TextEdit rewrite(Expression expression, String text) {
		return new ExpressionEdit(source, expression).replace(text).edit();
	}
}
