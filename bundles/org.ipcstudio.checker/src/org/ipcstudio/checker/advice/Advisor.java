package org.ipcstudio.checker.advice;

import org.ipcstudio.checker.internal.advice.Search;
import org.ipcstudio.language.SourceFile;

/**
 * Looks for advice: makes variants of a text, has each of them checked as a whole, and tells only what the checker has
 * confirmed. The same text and options give the same advice, unless the time is up or memory runs out.
 */
public final class Advisor {
	private Advisor() {
	}

	/**
	 * Looks for advice, on the calling thread; what was found up to then is returned when the time is up or the listener
	 * wants to end.
	 *
	 * @param source a text without errors
	 * @return never null
	 * @throws IllegalArgumentException if the text has errors
	 * @throws org.ipcstudio.engine.compile.UnrunnableSystemException if the system is too large to run
	 */
	public static Advice advise(SourceFile source, AdviceOptions options, AdviceListener listener) {
		if (source.hasErrors()) {
			throw new IllegalArgumentException("only a text without errors can be checked");
		}
		return new Search(source, options, listener).run();
	}
}
