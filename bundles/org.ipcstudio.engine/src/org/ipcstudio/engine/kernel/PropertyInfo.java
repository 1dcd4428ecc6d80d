package org.ipcstudio.engine.kernel;

/**
 * A property of the whole system.
 *
 * @param kind      what is demanded
 * @param condition the condition; null for progress
 * @param processes the process instances that have to make progress; empty if any of all will do
 * @param line      its line in the source
 * @param text      its source text
 */
public record PropertyInfo(Kind kind, Expr condition, int[] processes, int line, String text) {
	/** The kinds of property. */
	public enum Kind {
		/** Holds in every state. */
		ALWAYS,
		/** Holds when everything has ended. */
		FINALLY,
		/** Somebody makes progress again and again. */
		PROGRESS
	}
}
