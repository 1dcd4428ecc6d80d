package org.ipcstudio.debug.ui.states;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String Exploration_failed;
	public static String Exploration_found;
	public static String Exploration_name;
	public static String Exploration_reading;
	public static String Legend_broken;
	public static String Legend_current;
	public static String Legend_deadlock;
	public static String Legend_end;
	public static String Legend_open;
	public static String Legend_partialDeadlock;
	public static String Legend_start;
	public static String Legend_state;
	public static String Mark_assertion;
	public static String Mark_deadlock;
	public static String Mark_end;
	public static String Mark_fault;
	public static String Mark_inAtomic;
	public static String Mark_open;
	public static String Mark_partialDeadlock;
	public static String Mark_start;
	public static String State_more;
	public static String State_start;
	public static String State_title;
	public static String Summary_all;
	public static String Summary_cancelled;
	public static String Summary_clean;
	public static String Summary_cleanSoFar;
	public static String Summary_deadlocks;
	public static String Summary_defects;
	public static String Summary_drawn;
	public static String Summary_more;
	public static String Summary_moves;
	public static String Summary_oneDeadlock;
	public static String Summary_oneDefect;
	public static String Summary_oneMove;
	public static String Summary_oneState;
	public static String Summary_states;
	public static String Trace_name;
	public static String View_accessible;
	public static String View_around;
	public static String View_aroundTip;
	public static String View_empty;
	public static String View_errors;
	public static String View_exploring;
	public static String View_legend;
	public static String View_legendTip;
	public static String View_limit;
	public static String View_limitOf;
	public static String View_onlyDefects;
	public static String View_onlyDefectsTip;
	public static String View_search;
	public static String View_stop;
	public static String View_title;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.states.messages", Messages.class);
	}

	private Messages() {
	}
}
