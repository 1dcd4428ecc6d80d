package org.ipcstudio.debug.ui.timeline;

/**
 * A moment of a run that is worth a visit.
 *
 * @param kind   why
 * @param moment the moment
 * @param text   what happened, in words
 */
record Mark(Kind kind, int moment, String text) {

	/** Why a moment is marked; each has a shape of its own. */
	enum Kind {
		FAULT, VIOLATION, DEADLOCK, END, REPETITION
	}
}
