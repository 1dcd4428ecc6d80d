package org.ipcstudio.engine.evaluate;

import java.util.List;

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
	 * The values of a whole array.
	 *
	 * @param type     the type of an element
	 * @param elements the elements, in order
	 * @param text     the first and the last elements in brackets
	 */
	record Elements(ValueType type, List<Value> elements, String text) implements Evaluation {
		public Elements {
			elements = List.copyOf(elements);
		}
	}

	/**
	 * There is no value: the expression breaks a rule in this state, or its process does not run.
	 *
	 * @param text one sentence that says why
	 */
	record Failure(String text) implements Evaluation {
	}
}
