package org.ipcstudio.debug.launch;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String ConsoleFeed_job;
	public static String ConsoleFeed_leftOut;
	public static String NumberSetting_cores;
	public static String NumberSetting_coresUsual;
	public static String NumberSetting_duration;
	public static String NumberSetting_durationUsual;
	public static String NumberSetting_memory;
	public static String NumberSetting_memoryUsual;
	public static String NumberSetting_messages;
	public static String NumberSetting_messagesUsual;
	public static String NumberSetting_seed;
	public static String NumberSetting_seedUsual;
	public static String NumberSetting_speed;
	public static String NumberSetting_speedUsual;
	public static String NumberSetting_states;
	public static String NumberSetting_statesUsual;
	public static String NumberSetting_steps;
	public static String NumberSetting_stepsUsual;
	public static String NumberSetting_threads;
	public static String NumberSetting_threadsUsual;
	public static String NumberSetting_time;
	public static String NumberSetting_timeUsual;
	public static String NumberSetting_unbounded;
	public static String NumberSetting_unboundedUsual;
	public static String Quantity_bytes;
	public static String Quantity_count;
	public static String Quantity_time;
	public static String Quantity_tooLarge;
	public static String Quantity_whole;
	public static String RunOutcome_afterMove;
	public static String RunOutcome_allEnded;
	public static String RunOutcome_atEnd;
	public static String RunOutcome_deadlock;
	public static String RunOutcome_fault;
	public static String RunOutcome_grown;
	public static String RunOutcome_leftOver;
	public static String RunOutcome_lost;
	public static String RunOutcome_neverTrue;
	public static String RunOutcome_nobodyGoesOn;
	public static String RunOutcome_notEvaluated;
	public static String RunOutcome_notTrueAgain;
	public static String RunOutcome_open;
	public static String RunOutcome_partialDeadlock;
	public static String RunOutcome_violated;
	public static String RunProgress_name;
	public static String RunProgress_state;
	public static String RunSettings_unknownRunner;
	public static String RunText_beginning;
	public static String RunText_ended;
	public static String RunText_how;
	public static String RunText_messageLimit;
	public static String RunText_microseconds;
	public static String RunText_milliseconds;
	public static String RunText_moreWait;
	public static String RunText_move;
	public static String RunText_moves;
	public static String RunText_nothingFound;
	public static String RunText_otherWay;
	public static String RunText_repair;
	public static String RunText_seconds;
	public static String RunText_stepLimit;
	public static String RunText_stopped;
	public static String RunText_timeLimit;
	public static String RunText_verdict;
	public static String Scheduling_byHand;
	public static String Scheduling_byHandMeans;
	public static String Scheduling_priority;
	public static String Scheduling_priorityMeans;
	public static String Scheduling_random;
	public static String Scheduling_randomMeans;
	public static String Scheduling_roundRobin;
	public static String Scheduling_roundRobinMeans;
	public static String Scheduling_unknown;
	public static String SimulatedRun_label;
	public static String SimulatedRun_pick;
	public static String SimulatedRun_title;
	public static String SourceErrors_message;
	public static String SourceErrors_more;
	public static String SourceErrors_oneMore;
	public static String SystemFile_absent;
	public static String SystemFile_closedProject;
	public static String SystemFile_noPath;
	public static String SystemFile_noProject;
	public static String SystemFile_none;
	public static String SystemFile_otherKind;
	public static String SystemReader_tooLarge;
	public static String VerifySettings_nothing;
	public static String VerifySettings_unknownKind;
	public static String VerifySettings_unknownReduction;

	static {
		initializeMessages("org.ipcstudio.debug.launch.messages", Messages.class);
	}

	private Messages() {
	}
}
