package org.ipcstudio.checker;

import org.ipcstudio.checker.internal.explore.Check;
import org.ipcstudio.engine.kernel.CompiledSystem;

/**
 * Explores every reachable state of a system, breadth-first, and finds what is wrong with it. Every finding carries a
 * shortest trace. The same system and options give the same findings, unless a limit on time or memory ends the check.
 */
public final class Checker {
	private Checker() {
	}

	/**
	 * Checks a system, on the calling thread.
	 *
	 * @param listener hears how far the check has come and may end it; never null, see {@link ProgressListener#NONE}
	 * @return the outcome; never null
	 */
	public static CheckResult check(CompiledSystem system, CheckOptions options, ProgressListener listener) {
		return new Check(system, options, listener).run();
	}
}
