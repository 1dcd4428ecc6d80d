package org.ipcstudio.debug.ui.launch;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String RunningTab_end;
	public static String RunningTab_how;
	public static String RunningTab_keepGoing;
	public static String RunningTab_name;
	public static String RunningTab_next;
	public static String RunningTab_runner;
	public static String RunningTab_scheduling;
	public static String RunningTab_simulator;
	public static String RunningTab_simulatorMeans;
	public static String RunningTab_stopAtStart;
	public static String SimulatorEnvironmentTab_note;
	public static String SourceErrorsHandler_close;
	public static String SourceErrorsHandler_show;
	public static String SourceErrorsHandler_title;
	public static String SystemConfigurations_name;
	public static String SystemFileDialog_chooseFile;
	public static String SystemFileDialog_message;
	public static String SystemFileDialog_none;
	public static String SystemFileDialog_title;
	public static String SystemShortcut_cannotCreate;
	public static String SystemShortcut_cannotRead;
	public static String SystemShortcut_choose;
	public static String SystemShortcut_chooseTitle;
	public static String SystemShortcut_nothing;
	public static String SystemSummary_contents;
	public static String SystemSummary_errors;
	public static String SystemSummary_job;
	public static String SystemTab_browse;
	public static String SystemTab_file;
	public static String SystemTab_hint;
	public static String SystemTab_name;
	public static String SystemTab_system;
	public static String SystemTab_variables;
	public static String VerifyingTab_abstraction;
	public static String VerifyingTab_abstractionMeans;
	public static String VerifyingTab_bitstate;
	public static String VerifyingTab_bitstateMeans;
	public static String VerifyingTab_defects;
	public static String VerifyingTab_deselectAll;
	public static String VerifyingTab_kinds;
	public static String VerifyingTab_limits;
	public static String VerifyingTab_name;
	public static String VerifyingTab_occupancy;
	public static String VerifyingTab_occupancyMeans;
	public static String VerifyingTab_partialOrder;
	public static String VerifyingTab_partialOrderMeans;
	public static String VerifyingTab_remarks;
	public static String VerifyingTab_search;
	public static String VerifyingTab_selectAll;
	public static String VerifyingTab_shortest;
	public static String VerifyingTab_shortestMeans;
	public static String VerifyingTab_symmetry;
	public static String VerifyingTab_symmetryMeans;

	static {
		initializeMessages("org.ipcstudio.debug.ui.launch.messages", Messages.class);
	}

	private Messages() {
	}
}
