package org.ipcstudio.engine.trace;

/** A line of a trace behind its header. */
public sealed interface TraceEvent permits Step, Wait {
	/** When it happened, in microseconds of virtual time since the start. */
	long time();

	/** The process it is about, as {@link org.ipcstudio.engine.kernel.ProcessInfo#name()} gives it. */
	String process();

	/** The operation: {@code receive}, {@code lock} … */
	String operation();

	/** What the operation works on: {@code Fork[1]}; the empty string if nothing has a name. */
	String on();

	/** The line of the operation in the source, from 1. */
	int line();
}
