package org.ipcstudio.engine.evaluate;

import org.ipcstudio.language.Problem;

/** Thrown where a text is no expression that could be evaluated; its message is a sentence for the user. */
public final class ExpressionException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	ExpressionException(Problem problem) {
		super(problem.message());
		this.problem = problem;
	}

	/** What is wrong, with its place in the text of the expression. */
	public Problem problem() {
		return problem;
	}

	/** Where it is wrong: the column, from 1; in a text of several lines that in its line. */
	public int column() {
		return problem.column();
	}
}
