package org.ipcstudio.debug.ui.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String AppliedRepair_changed;
	public static String AppliedRepair_failed;
	public static String ExplanationText_condition;
	public static String ExplanationText_conditions;
	public static String ExplanationText_coverage;
	public static String ExplanationText_extent;
	public static String ExplanationText_hint;
	public static String ExplanationText_line;
	public static String ExplanationText_more;
	public static String ExplanationText_noRepair;
	public static String ExplanationText_outdated;
	public static String ExplanationText_proved;
	public static String ExplanationText_repair;
	public static String ExplanationText_replay;
	public static String ExplanationText_replayOther;
	public static String ExplanationText_searching;
	public static String ExplanationText_stop;
	public static String ExplanationText_test;
	public static String ExplanationText_verify;
	public static String FindingDetailPane_job;
	public static String FindingDetailPane_order;
	public static String FindingDetailPane_step;
	public static String FindingDetailPane_steps;
	public static String FindingReplay_job;
	public static String FindingReplay_title;
	public static String FindingResolutions_proof;
	public static String FindingResolutions_repair;
	public static String FindingResolutions_repairWhy;
	public static String FindingResolutions_show;
	public static String FindingResolutions_verify;
	public static String FindingResolutions_verifyWhy;
	public static String FindingsActions_collapse;
	public static String FindingsActions_copy;
	public static String FindingsActions_copyAll;
	public static String FindingsActions_expand;
	public static String FindingsActions_line;
	public static String FindingsActions_regressionTest;
	public static String FindingsActions_remove;
	public static String FindingsActions_removeAll;
	public static String FindingsActions_repair;
	public static String FindingsActions_replay;
	public static String FindingsActions_saveTrace;
	public static String FindingsActions_showIn;
	public static String FindingsActions_stop;
	public static String FindingsActions_verify;
	public static String FindingsActions_verifyFirst;
	public static String FindingsColumn_finding;
	public static String FindingsColumn_line;
	public static String FindingsColumn_processes;
	public static String FindingsColumn_steps;
	public static String FindingsCommands_cannotOpen;
	public static String FindingsCommands_noRepair;
	public static String FindingsOpener_failed;
	public static String FindingsTree_alike;
	public static String FindingsTree_file;
	public static String FindingsTree_kind;
	public static String FindingsTree_outdated;
	public static String FindingsTree_running;
	public static String FindingsView_empty;
	public static String KindFilter;
	public static String KindFilter_tip;
	public static String RegressionTestDialog_command;
	public static String RegressionTestDialog_copy;
	public static String RegressionTestDialog_create;
	public static String RegressionTestDialog_expectation;
	public static String RegressionTestDialog_extension;
	public static String RegressionTestDialog_file;
	public static String RegressionTestDialog_heading;
	public static String RegressionTestDialog_known;
	public static String RegressionTestDialog_noProject;
	public static String RegressionTestDialog_repaired;
	public static String RegressionTestDialog_title;
	public static String SavedRun_failed;
	public static String SavedRun_job;
	public static String StepTable_action;
	public static String StepTable_line;
	public static String StepTable_microseconds;
	public static String StepTable_milliseconds;
	public static String StepTable_number;
	public static String StepTable_process;
	public static String StepTable_repeats;
	public static String StepTable_seconds;
	public static String StepTable_time;
	public static String VerifyCommand_noFile;
	public static String VerifyCommand_unreadable;

	static {
		initializeMessages("org.ipcstudio.debug.ui.findings.messages", Messages.class);
	}

	private Messages() {
	}
}
