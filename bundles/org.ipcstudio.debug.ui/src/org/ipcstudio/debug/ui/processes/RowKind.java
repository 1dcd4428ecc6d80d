package org.ipcstudio.debug.ui.processes;

import org.eclipse.swt.graphics.Image;
import org.ipcstudio.ui.Icon;

/** What a row is about. */
enum RowKind {
	PROCESSES, CHANNELS, MEMORIES, LOCKS, CARRIERS, PROCESS, DAEMON, MAILBOX, PIPE, FIFO, LINK, MEMORY, LOCK, SEMAPHORE, BUS, NETWORK,
	MESSAGE, VARIABLE;

	/** Whether it is a heading over rows of one sort. */
	boolean isHeading() {
		return compareTo(CARRIERS) <= 0;
	}

	/** Whether it is a detail of the row above it. */
	boolean isDetail() {
		return this == MESSAGE || this == VARIABLE;
	}

	/** The icon; for an array of them if there is one of its own. Only in the thread of the display. */
	Image image(boolean array) {
		return switch (this) {
			case PROCESSES, PROCESS -> array ? Icon.PROCESS_ARRAY.image() : Icon.PROCESS.image();
			case DAEMON -> Icon.DAEMON.image();
			case CHANNELS, MAILBOX -> Icon.MAILBOX.image();
			case PIPE -> Icon.PIPE.image();
			case FIFO -> Icon.FIFO.image();
			case LINK -> Icon.LINK.image();
			case MEMORIES, MEMORY -> Icon.MEMORY.image();
			case LOCKS, LOCK -> Icon.LOCK.image();
			case SEMAPHORE -> Icon.SEMAPHORE.image();
			case CARRIERS, BUS -> Icon.BUS.image();
			case NETWORK -> Icon.NETWORK.image();
			case MESSAGE -> Icon.RECEIVE.image();
			case VARIABLE -> Icon.VARIABLE.image();
		};
	}

	/** What a heading says. */
	String title() {
		return switch (this) {
			case PROCESSES -> Messages.RowKind_processes;
			case CHANNELS -> Messages.RowKind_channels;
			case MEMORIES -> Messages.RowKind_memories;
			case LOCKS -> Messages.RowKind_locks;
			case CARRIERS -> Messages.RowKind_carriers;
			default -> name();
		};
	}
}
