package org.ipcstudio.engine.kernel;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A property of the whole system.
 *
 * @param kind        what is demanded
 * @param condition   the condition; null for progress
 * @param consequence what the condition has to lead to; null for all other kinds
 * @param processes   the process instances that have to make progress; empty if any of all will do
 * @param line        its line in the source
 * @param text        its source text
 */
public record PropertyInfo(Kind kind, Expr condition, Expr consequence, int[] processes, int line, String text) {
	/** All conditions in it: what they look at matters in every state. */
	public List<Expr> conditions() {
		return Stream.of(condition, consequence).filter(Objects::nonNull).toList();
	}

	/** The kinds of property. */
	public enum Kind {
		/** Holds in every state. */
		ALWAYS,
		/** Holds when everything has ended. */
		FINALLY,
		/** Holds in some state of every run. */
		EVENTUALLY,
		/** Every state in which the condition holds is, or is followed by, one in which the consequence holds. */
		LEADS_TO,
		/** Somebody makes progress again and again. */
		PROGRESS
	}

	/** Whether it speaks of whole runs and of conditions that come true in them. */
	public boolean isTemporal() {
		return kind == Kind.EVENTUALLY || kind == Kind.LEADS_TO;
	}
}
