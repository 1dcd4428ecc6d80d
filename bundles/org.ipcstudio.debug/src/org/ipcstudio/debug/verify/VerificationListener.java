package org.ipcstudio.debug.verify;

/**
 * Hears of the verifications of all files, in whatever thread something happens: in that of a check, of a document or
 * of the workspace. Has to return at once.
 */
public interface VerificationListener {

	/** A verification has begun and is the latest one of its file now. */
	default void began(Verification verification) {
	}

	/** It has come further; several times a second. */
	default void advanced(Verification verification) {
	}

	/** It is over and its outcome is there. */
	default void ended(Verification verification) {
	}

	/** The file says something else than what was verified, or the same again; or it has another place now. */
	default void outdated(Verification verification) {
	}

	/** The search for repairs of what it has found is over. */
	default void repairsFound(Verification verification) {
	}

	/** It is forgotten: its file is gone, or the user wanted it. */
	default void removed(Verification verification) {
	}
}
