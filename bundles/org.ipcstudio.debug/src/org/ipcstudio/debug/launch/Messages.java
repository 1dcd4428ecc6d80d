package org.ipcstudio.debug.launch;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

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
	public static String RunSettings_unknownRunner;
	public static String Scheduling_byHand;
	public static String Scheduling_byHandMeans;
	public static String Scheduling_priority;
	public static String Scheduling_priorityMeans;
	public static String Scheduling_random;
	public static String Scheduling_randomMeans;
	public static String Scheduling_roundRobin;
	public static String Scheduling_roundRobinMeans;
	public static String Scheduling_unknown;
	public static String SourceErrors_message;
	public static String SourceErrors_more;
	public static String SourceErrors_oneMore;
	public static String SystemFile_absent;
	public static String SystemFile_closedProject;
	public static String SystemFile_noPath;
	public static String SystemFile_noProject;
	public static String SystemFile_none;
	public static String SystemFile_otherKind;
	public static String VerifySettings_nothing;
	public static String VerifySettings_unknownKind;
	public static String VerifySettings_unknownReduction;

	static {
		initializeMessages("org.ipcstudio.debug.launch.messages", Messages.class);
	}

	private Messages() {
	}
}
