package org.ipcstudio.debug.ui.statistics;

/** What can be shown of a run in numbers. */
enum ChartKind {
	/** How full channels are, over the run. */
	OCCUPANCY(true, 8),
	/** What processes spend their time with. */
	SHARES(false, 24),
	/** What processes wait for, and how long. */
	WAITING(false, 12),
	/** How many messages come through channels, over the run. */
	THROUGHPUT(true, 8),
	/** How long locks are held and waited for. */
	LOCKS(false, 16);

	private final boolean overTime;
	private final int usual;

	ChartKind(boolean overTime, int usual) {
		this.overTime = overTime;
		this.usual = usual;
	}

	/** Whether it is drawn as lines over the run, as opposed to bars. */
	boolean isOverTime() {
		return overTime;
	}

	/** How many things are drawn as long as nobody has chosen them. */
	int usual() {
		return usual;
	}

	String title() {
		return switch (this) {
			case OCCUPANCY -> Messages.ChartKind_occupancy;
			case SHARES -> Messages.ChartKind_shares;
			case WAITING -> Messages.ChartKind_waiting;
			case THROUGHPUT -> Messages.ChartKind_throughput;
			case LOCKS -> Messages.ChartKind_locks;
		};
	}
}
