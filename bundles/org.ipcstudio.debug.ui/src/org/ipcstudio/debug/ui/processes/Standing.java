package org.ipcstudio.debug.ui.processes;

import org.ipcstudio.debug.ui.views.RunColors.Role;

/** How something stands at a moment of a run: a sign, a word and a colour. The later ones deserve more attention. */
enum Standing {
	NONE("", Role.MUTED), //$NON-NLS-1$
	NOT_STARTED("\u25cb", Role.MUTED), //$NON-NLS-1$
	ENDED("\u25a0", Role.MUTED), //$NON-NLS-1$
	EMPTY("\u25cb", Role.MUTED), //$NON-NLS-1$
	FREE("\u25cb", Role.MUTED), //$NON-NLS-1$
	IDLE("\u25cb", Role.MUTED), //$NON-NLS-1$
	RENDEZVOUS("\u2194", Role.MUTED), //$NON-NLS-1$
	ABSENT("\u2013", Role.MUTED), //$NON-NLS-1$
	READY("\u25c6", Role.CURSOR), //$NON-NLS-1$
	WORKING("\u25b6", Role.WORKING), //$NON-NLS-1$
	FILLED("\u25d0", Role.OCCUPANCY), //$NON-NLS-1$
	CARRYING("\u25d0", Role.OCCUPANCY), //$NON-NLS-1$
	HELD("\u25cf", Role.OCCUPANCY), //$NON-NLS-1$
	FULL("\u25cf", Role.FULL), //$NON-NLS-1$
	WAITING("\u25ae\u25ae", Role.WAITING_TEXT), //$NON-NLS-1$
	FAULTED("\u2716", Role.FAULT); //$NON-NLS-1$

	private final String sign;
	private final Role role;

	Standing(String sign, Role role) {
		this.sign = sign;
		this.role = role;
	}

	/** The colour in which it is written. */
	Role role() {
		return role;
	}

	/** The sign and the word. */
	String text() {
		return this == NONE ? "" : sign + ' ' + word(); //$NON-NLS-1$
	}

	String word() {
		return switch (this) {
			case NONE -> ""; //$NON-NLS-1$
			case NOT_STARTED -> Messages.Standing_notStarted;
			case ENDED -> Messages.Standing_ended;
			case EMPTY -> Messages.Standing_empty;
			case FREE -> Messages.Standing_free;
			case IDLE -> Messages.Standing_idle;
			case RENDEZVOUS -> Messages.Standing_rendezvous;
			case ABSENT -> Messages.Standing_absent;
			case READY -> Messages.Standing_ready;
			case WORKING -> Messages.Standing_working;
			case FILLED -> Messages.Standing_filled;
			case CARRYING -> Messages.Standing_carrying;
			case HELD -> Messages.Standing_held;
			case FULL -> Messages.Standing_full;
			case WAITING -> Messages.Standing_waiting;
			case FAULTED -> Messages.Standing_faulted;
		};
	}
}
