package org.ipcstudio.debug.verify;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String FindingDetails_absentMailbox;
	public static String FindingDetails_brokenPipe;
	public static String FindingDetails_leftover;
	public static String FindingDetails_livelock;
	public static String FindingDetails_lost;
	public static String FindingDetails_neverPicked;
	public static String FindingDetails_race;
	public static String FindingDetails_repair;
	public static String FindingDetails_unbounded;
	public static String FindingDetails_unreached;
	public static String FindingGroup_alike;
	public static String FindingGroup_and;
	public static String FindingGroup_brief;
	public static String FindingGroup_oneStuck;
	public static String FindingGroup_others;
	public static String FindingGroup_range;
	public static String FindingGroup_ring;
	public static String FindingGroup_stuck;
	public static String FindingMarkers_job;
	public static String FindingMarkers_outdated;
	public static String KindNames_absentMailbox;
	public static String KindNames_absentMailboxes;
	public static String KindNames_assertion;
	public static String KindNames_assertions;
	public static String KindNames_brokenPipe;
	public static String KindNames_brokenPipes;
	public static String KindNames_deadlock;
	public static String KindNames_deadlocks;
	public static String KindNames_leftover;
	public static String KindNames_leftovers;
	public static String KindNames_livelock;
	public static String KindNames_livelocks;
	public static String KindNames_lost;
	public static String KindNames_lostMessages;
	public static String KindNames_neverPicked;
	public static String KindNames_neverPickedReceivers;
	public static String KindNames_partialDeadlock;
	public static String KindNames_partialDeadlocks;
	public static String KindNames_race;
	public static String KindNames_races;
	public static String KindNames_runtimeFault;
	public static String KindNames_runtimeFaults;
	public static String KindNames_unbounded;
	public static String KindNames_unboundedChannels;
	public static String KindNames_unreached;
	public static String KindNames_unreachedText;
	public static String Outcome_error;
	public static String Outcome_errors;
	public static String RepairSearch_name;
	public static String RunText_otherRun;
	public static String RunText_repeats;
	public static String RunText_run;
	public static String VerificationJob_failed;
	public static String VerificationJob_name;
	public static String VerificationProcess_begins;
	public static String VerificationProcess_label;
	public static String Words_bitstate;
	public static String Words_brief;
	public static String Words_briefClean;
	public static String Words_briefInconclusive;
	public static String Words_clean;
	public static String Words_complete;
	public static String Words_defects;
	public static String Words_found;
	public static String Words_incomplete;
	public static String Words_inconclusive;
	public static String Words_instantly;
	public static String Words_limitCancelled;
	public static String Words_limitMemory;
	public static String Words_limitStates;
	public static String Words_limitTime;
	public static String Words_minutes;
	public static String Words_moreFound;
	public static String Words_progress;
	public static String Words_seconds;
	public static String Words_several;
	public static String Words_state;
	public static String Words_states;

	static {
		initializeMessages("org.ipcstudio.debug.verify.messages", Messages.class);
	}

	private Messages() {
	}
}
