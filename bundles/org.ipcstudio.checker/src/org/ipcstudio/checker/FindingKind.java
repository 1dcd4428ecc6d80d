package org.ipcstudio.checker;

/** What a check can find. The remarks say that something is worth a look; the system is not wrong for them. */
public enum FindingKind {
	/** No move is enabled, and a process that has started and is no daemon has not ended. */
	DEADLOCK("deadlock"),
	/** Processes can never move again while others go on for ever. */
	PARTIAL_DEADLOCK("partial-deadlock"),
	/** An {@code assert} does not hold, or a {@code fail} is reached. */
	ASSERTION("assertion"),
	/** A range, an index, a division, null, a lock that is held already, and the like. */
	RUNTIME_FAULT("runtime-fault"),
	/** A write to a pipe that nobody can read any more. */
	BROKEN_PIPE("broken-pipe"),
	/** The use of a mailbox that does not exist. */
	ABSENT_MAILBOX("absent-mailbox"),
	/** Two accesses to a shared variable that nothing puts into an order, at least one of them a write. */
	RACE("race"),
	/** A fair run in which a process that has to make progress makes none, or what has to come true never does. */
	LIVELOCK("livelock"),
	/** A channel without a bound grows over the limit. */
	UNBOUNDED("unbounded"),
	/** Messages that are still in a channel when everything has ended. */
	LEFTOVER("leftover"),
	/** Messages that were dropped. */
	LOST("lost"),
	/** Text that no run executes. */
	UNREACHED("unreached"),
	/** A process that waits at a mailbox for a message that in every run others get. */
	NEVER_PICKED("never-picked");

	private final String id;

	FindingKind(String id) {
		this.id = id;
	}

	/** Its name in reports and in JSON. */
	public String id() {
		return id;
	}

	/** Whether it is a remark, which leaves the verdict as it is. */
	public boolean isRemark() {
		return this == LEFTOVER || this == LOST || this == UNREACHED || this == NEVER_PICKED;
	}
}
