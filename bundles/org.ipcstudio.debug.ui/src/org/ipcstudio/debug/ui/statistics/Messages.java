package org.ipcstudio.debug.ui.statistics;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String ChartDatas_inMoves;
	public static String ChartDatas_locks;
	public static String ChartDatas_messages;
	public static String ChartDatas_moves;
	public static String ChartDatas_perMoves;
	public static String ChartDatas_perSecond;
	public static String ChartDatas_share;
	public static String ChartDatas_time;
	public static String ChartDatas_waiting;
	public static String ChartKind_locks;
	public static String ChartKind_occupancy;
	public static String ChartKind_shares;
	public static String ChartKind_throughput;
	public static String ChartKind_waiting;
	public static String NumberTables_capacity;
	public static String NumberTables_channel;
	public static String NumberTables_held;
	public static String NumberTables_holder;
	public static String NumberTables_inMoves;
	public static String NumberTables_largest;
	public static String NumberTables_left;
	public static String NumberTables_lifetime;
	public static String NumberTables_lock;
	public static String NumberTables_longest;
	public static String NumberTables_longestStay;
	public static String NumberTables_lost;
	public static String NumberTables_mean;
	public static String NumberTables_meanOccupancy;
	public static String NumberTables_meanStay;
	public static String NumberTables_moves;
	public static String NumberTables_perMove;
	public static String NumberTables_perSecond;
	public static String NumberTables_process;
	public static String NumberTables_progress;
	public static String NumberTables_ready;
	public static String NumberTables_received;
	public static String NumberTables_sent;
	public static String NumberTables_taken;
	public static String NumberTables_times;
	public static String NumberTables_total;
	public static String NumberTables_wait;
	public static String NumberTables_waited;
	public static String NumberTables_waiting;
	public static String NumberTables_waits;
	public static String NumberTables_withdrawn;
	public static String NumberTables_working;
	public static String StatisticsView_byTime;
	public static String StatisticsView_cannotSave;
	public static String StatisticsView_copy;
	public static String StatisticsView_kinds;
	public static String StatisticsView_partly;
	public static String StatisticsView_save;
	public static String StatisticsView_table;
	public static String StatisticsView_upToMoment;
	public static String StatisticsView_usual;
	public static String StatisticsView_whole;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.statistics.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
