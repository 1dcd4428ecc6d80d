package org.ipcstudio.debug.ui.processes;

/** The columns of the view, in their usual order. */
enum Column {
	NAME(170, false), STATE(105, false), ACTIVITY(270, false), SINCE(75, true), CONTENT(130, false), OCCUPANCY(85, true),
	HISTORY(130, false), MOVES(58, true), SENT(52, true), RECEIVED(72, true), WAITS(56, true);

	private final int width;
	private final boolean number;

	Column(int width, boolean number) {
		this.width = width;
		this.number = number;
	}

	/** How wide it is at first. */
	int width() {
		return width;
	}

	/** Whether it is sorted by numbers, the largest first. */
	boolean isNumber() {
		return number;
	}

	String title() {
		return switch (this) {
			case NAME -> Messages.Column_name;
			case STATE -> Messages.Column_state;
			case ACTIVITY -> Messages.Column_activity;
			case SINCE -> Messages.Column_since;
			case CONTENT -> Messages.Column_content;
			case OCCUPANCY -> Messages.Column_occupancy;
			case HISTORY -> Messages.Column_history;
			case MOVES -> Messages.Column_moves;
			case SENT -> Messages.Column_sent;
			case RECEIVED -> Messages.Column_received;
			case WAITS -> Messages.Column_waits;
		};
	}

	String help() {
		return switch (this) {
			case SINCE -> Messages.Column_sinceHelp;
			case OCCUPANCY -> Messages.Column_occupancyHelp;
			case HISTORY -> Messages.Column_historyHelp;
			case WAITS -> Messages.Column_waitsHelp;
			default -> title();
		};
	}
}
