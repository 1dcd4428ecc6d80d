package org.ipcstudio.debug.ui.moves;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String MoveLabels_recorded;
	public static String NextMovesView_at;
	public static String NextMovesView_consequence;
	public static String NextMovesView_line;
	public static String NextMovesView_move;
	public static String NextMovesView_none;
	public static String NextMovesView_onlyLooked;
	public static String NextMovesView_process;
	public static String NextMovesView_running;

	static {
		initializeMessages("org.ipcstudio.debug.ui.moves.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
