package org.ipcstudio.debug.verify;

import org.ipcstudio.checker.FindingKind;

/** What the kinds of findings are called. */
public final class KindNames {
	private KindNames() {
	}

	/** As a title: {@code Partial deadlocks}. */
	public static String title(FindingKind kind) {
		String name = several(kind);
		return name.substring(0, 1).toUpperCase() + name.substring(1);
	}

	/** {@code Partial deadlock}. */
	public static String capitalized(FindingKind kind) {
		String name = one(kind);
		return name.substring(0, 1).toUpperCase() + name.substring(1);
	}

	/** {@code partial deadlock}. */
	public static String one(FindingKind kind) {
		return switch (kind) {
			case DEADLOCK -> Messages.KindNames_deadlock;
			case PARTIAL_DEADLOCK -> Messages.KindNames_partialDeadlock;
			case ASSERTION -> Messages.KindNames_assertion;
			case RUNTIME_FAULT -> Messages.KindNames_runtimeFault;
			case BROKEN_PIPE -> Messages.KindNames_brokenPipe;
			case ABSENT_MAILBOX -> Messages.KindNames_absentMailbox;
			case RACE -> Messages.KindNames_race;
			case LIVELOCK -> Messages.KindNames_livelock;
			case UNBOUNDED -> Messages.KindNames_unbounded;
			case LEFTOVER -> Messages.KindNames_leftover;
			case LOST -> Messages.KindNames_lost;
			case UNREACHED -> Messages.KindNames_unreached;
			case NEVER_PICKED -> Messages.KindNames_neverPicked;
		};
	}

	/** {@code partial deadlocks}. */
	public static String several(FindingKind kind) {
		return switch (kind) {
			case DEADLOCK -> Messages.KindNames_deadlocks;
			case PARTIAL_DEADLOCK -> Messages.KindNames_partialDeadlocks;
			case ASSERTION -> Messages.KindNames_assertions;
			case RUNTIME_FAULT -> Messages.KindNames_runtimeFaults;
			case BROKEN_PIPE -> Messages.KindNames_brokenPipes;
			case ABSENT_MAILBOX -> Messages.KindNames_absentMailboxes;
			case RACE -> Messages.KindNames_races;
			case LIVELOCK -> Messages.KindNames_livelocks;
			case UNBOUNDED -> Messages.KindNames_unboundedChannels;
			case LEFTOVER -> Messages.KindNames_leftovers;
			case LOST -> Messages.KindNames_lostMessages;
			case UNREACHED -> Messages.KindNames_unreachedText;
			case NEVER_PICKED -> Messages.KindNames_neverPickedReceivers;
		};
	}
}
