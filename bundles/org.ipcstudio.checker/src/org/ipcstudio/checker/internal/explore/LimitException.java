package org.ipcstudio.checker.internal.explore;

import org.ipcstudio.checker.Limit;

/** Thrown in the middle of a judgement or an analysis that a limit ends. */
final class LimitException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	private final transient Limit limit;

	LimitException(Limit limit) {
		super(null, null, false, false);
		this.limit = limit;
	}

	Limit limit() {
		return limit;
	}
}
