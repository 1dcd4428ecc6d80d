package org.ipcstudio.checker.advice;

import java.util.Optional;

import org.ipcstudio.checker.Limit;

/**
 * What looking for advice took, and what was left out.
 *
 * @param variants  how many variants were checked
 * @param undecided how many of them had more states than a variant may have, or did not fit into the memory
 * @param skipped   how many were not looked at any more after the time was up
 * @param limit     what ended the search before everything was tried: the time, or the listener
 * @param seconds   the time it took
 */
public record Effort(int variants, int undecided, int skipped, Optional<Limit> limit, double seconds) {
	/** Whether everything that was meant to be tried was tried, and answered. */
	public boolean isComplete() {
		return undecided == 0 && limit.isEmpty();
	}
}
