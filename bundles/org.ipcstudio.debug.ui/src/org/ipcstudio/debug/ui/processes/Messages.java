package org.ipcstudio.debug.ui.processes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String ArrayRows_count;
	public static String ChannelRows_from;
	public static String ChannelRows_initial;
	public static String ChannelRows_message;
	public static String ChannelRows_more;
	public static String ChannelRows_wait;
	public static String ChannelRows_waits;
	public static String Column_activity;
	public static String Column_content;
	public static String Column_history;
	public static String Column_historyHelp;
	public static String Column_moves;
	public static String Column_name;
	public static String Column_occupancy;
	public static String Column_occupancyHelp;
	public static String Column_received;
	public static String Column_sent;
	public static String Column_since;
	public static String Column_sinceHelp;
	public static String Column_state;
	public static String Column_waits;
	public static String Column_waitsHelp;
	public static String MomentRows_heading;
	public static String MomentRows_moves;
	public static String ProcessesView_changed;
	public static String ProcessesView_changedHelp;
	public static String ProcessesView_collapse;
	public static String ProcessesView_filter;
	public static String RowActions_columns;
	public static String RowActions_copy;
	public static String RowActions_copyCsv;
	public static String RowActions_declaration;
	public static String RowActions_figure;
	public static String RowActions_selectAll;
	public static String RowKind_carriers;
	public static String RowKind_channels;
	public static String RowKind_locks;
	public static String RowKind_memories;
	public static String RowKind_processes;
	public static String SharedRows_carries;
	public static String SharedRows_held;
	public static String Standing_absent;
	public static String Standing_carrying;
	public static String Standing_empty;
	public static String Standing_ended;
	public static String Standing_faulted;
	public static String Standing_filled;
	public static String Standing_free;
	public static String Standing_full;
	public static String Standing_held;
	public static String Standing_idle;
	public static String Standing_notStarted;
	public static String Standing_ready;
	public static String Standing_rendezvous;
	public static String Standing_waiting;
	public static String Standing_working;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.processes.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
