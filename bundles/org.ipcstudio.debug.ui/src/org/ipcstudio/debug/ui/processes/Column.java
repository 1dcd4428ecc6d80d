package org.ipcstudio.debug.ui.processes;

/** The columns of the view, in their usual order. */
enum Column {
	NAME(190, false), STATE(110, false), ACTIVITY(300, false), SINCE(90, true), CONTENT(170, false), OCCUPANCY(80, true),
	HISTORY(150, false), MOVES(60, true), SENT(60, true), RECEIVED(70, true), WAITS(60, true);

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
