package org.ipcstudio.debug.ui.challenge;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String ChallengeLauncher_elsewhere;
	public static String ChallengeView_edit;
	public static String ChallengeView_empty;
	public static String ChallengeView_problem;
	public static String GameDesk_hint;
	public static String GameDesk_opening;
	public static String GameDesk_playing;
	public static String GameDesk_saving;
	public static String GamePage_deadEnd;
	public static String GamePage_fewest;
	public static String GamePage_fewestUnknown;
	public static String GamePage_figures;
	public static String GamePage_hint;
	public static String GamePage_hint_tooltip;
	public static String GamePage_hints;
	public static String GamePage_hintsOf;
	public static String GamePage_moves;
	public static String GamePage_movesOf;
	public static String GamePage_open;
	public static String GamePage_points;
	public static String GamePage_reached;
	public static String GamePage_restart;
	public static String GamePage_restart_tooltip;
	public static String GamePage_save;
	public static String GamePage_save_tooltip;
	public static String GamePage_undo;
	public static String GamePage_undo_tooltip;
	public static String GamePage_undos;
	public static String MovesTable_consequence;
	public static String MovesTable_digit;
	public static String MovesTable_move;
	public static String MovesTable_process;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.challenge.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
