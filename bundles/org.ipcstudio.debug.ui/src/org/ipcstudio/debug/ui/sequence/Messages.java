package org.ipcstudio.debug.ui.sequence;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String Access_empty;
	public static String Access_help;
	public static String Access_name;
	public static String Activity_ended;
	public static String Activity_faulted;
	public static String Activity_notStarted;
	public static String Activity_ready;
	public static String Activity_waiting;
	public static String Activity_working;
	public static String Chart_gone;
	public static String Chart_lost;
	public static String Chart_message;
	public static String Command_copy;
	public static String Command_copyMermaid;
	public static String Command_copyPlantUml;
	public static String Command_filter;
	public static String Command_find;
	public static String Command_findNext;
	public static String Command_findPrevious;
	public static String Command_legend;
	public static String Command_narrower;
	public static String Command_time;
	public static String Command_timeTip;
	public static String Command_wider;
	public static String Command_zoomActual;
	public static String Command_zoomFit;
	public static String Command_zoomIn;
	public static String Command_zoomOut;
	public static String Ending_cancelled;
	public static String Ending_deadlock;
	public static String Ending_ended;
	public static String Ending_fault;
	public static String Ending_limit;
	public static String Ending_stopped;
	public static String Ending_violation;
	public static String Filter_all;
	public static String Filter_count;
	public static String Filter_countAll;
	public static String Filter_hint;
	public static String Filter_kinds;
	public static String Filter_tip;
	public static String Find_close;
	public static String Find_found;
	public static String Find_hint;
	public static String Find_job;
	public static String Find_next;
	public static String Find_nothing;
	public static String Find_previous;
	public static String Find_searching;
	public static String Gutter_move;
	public static String Gutter_time;
	public static String Head_processes;
	public static String Head_processesWaiting;
	public static String Kind_choice;
	public static String Kind_lock;
	public static String Kind_loss;
	public static String Kind_memory;
	public static String Kind_message;
	public static String Kind_other;
	public static String Kind_process;
	public static String Kind_rendezvous;
	public static String Legend_bad;
	public static String Legend_hold;
	public static String Legend_life;
	public static String Legend_lost;
	public static String Legend_message;
	public static String Legend_queued;
	public static String Legend_rendezvous;
	public static String Legend_shown;
	public static String Legend_steps;
	public static String Legend_title;
	public static String Legend_wait;
	public static String Legend_work;
	public static String Menu_filter;
	public static String Menu_fold;
	public static String Menu_hide;
	public static String Menu_hideOthers;
	public static String Menu_left;
	public static String Menu_natural;
	public static String Menu_noFilter;
	public static String Menu_right;
	public static String Menu_showAll;
	public static String Menu_source;
	public static String Menu_unfold;
	public static String Tip_array;
	public static String Tip_dropped;
	public static String Tip_ended;
	public static String Tip_fault;
	public static String Tip_gone;
	public static String Tip_hold;
	public static String Tip_initial;
	public static String Tip_move;
	public static String Tip_passed;
	public static String Tip_process;
	public static String Tip_processAt;
	public static String Tip_queued;
	public static String Tip_received;
	public static String Tip_since;
	public static String Tip_span;
	public static String Tip_start;
	public static String Tip_started;
	public static String Tip_stuck;
	public static String Tip_texture;
	public static String Tip_wait;
	public static String Tip_work;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.sequence.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
