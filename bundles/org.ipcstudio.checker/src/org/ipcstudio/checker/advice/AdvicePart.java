package org.ipcstudio.checker.advice;

/** What advice consists of; each part takes its time. */
public enum AdvicePart {
	/** Changes after which nothing is wrong any more. */
	REPAIRS,
	/** The smallest capacity of every channel, and how full it gets. */
	CAPACITIES,
	/** What becomes of the system with other ways to send, capacities and ways to share, channel by channel. */
	POLICIES
}
