package org.ipcstudio.engine.evaluate;

import org.ipcstudio.language.types.ValueType;

/** What an expression has come to in one state. */
public sealed interface Evaluation {
	/** The value as the language writes it, or the sentence that says why there is none. */
	String text();

	/**
	 * A value.
	 *
	 * @param type  the type of the expression
	 * @param value the value as a state holds it
	 * @param text  the value as the language writes it
	 */
	record Value(ValueType type, int value, String text) implements Evaluation {
	}

	/**
	 * There is no value: the expression breaks a rule in this state, or its process does not run.
	 *
	 * @param text one sentence that says why
	 */
	record Failure(String text) implements Evaluation {
	}
}
