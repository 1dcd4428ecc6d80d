package org.ipcstudio.debug.launch;

/**
 * What a launch configuration of a system is made of. Everything but the file has a usual value, which is meant when the
 * attribute is missing, so that a configuration holds only what somebody has chosen. No value names a place on one
 * machine: a {@code .launch} file can be committed.
 */
public final class LaunchAttributes {
	/** The type of the launch configurations. */
	public static final String TYPE = "org.ipcstudio.debug.system"; //$NON-NLS-1$
	/** The mode in which all states are looked at; run and debug are those of the platform. */
	public static final String VERIFY_MODE = "verify"; //$NON-NLS-1$

	/** String: the file, as a path in the workspace that may contain variables. */
	public static final String FILE = "org.ipcstudio.debug.file"; //$NON-NLS-1$
	/** String: what makes the system run; {@value #SIMULATOR} is the usual value and the only one up to now. */
	public static final String RUNNER = "org.ipcstudio.debug.runner"; //$NON-NLS-1$
	/** The value of {@link #RUNNER} that stands for the simulator. */
	public static final String SIMULATOR = "simulator"; //$NON-NLS-1$

	/** String: the {@link Scheduling#id()}. */
	public static final String SCHEDULING = "org.ipcstudio.debug.scheduling"; //$NON-NLS-1$
	/** Boolean: whether only the process ends that has broken a rule, and the others go on. */
	public static final String KEEP_GOING = "org.ipcstudio.debug.keepGoing"; //$NON-NLS-1$
	/** Boolean: whether a run that is debugged stands still before its first move; usually true. */
	public static final String STOP_AT_START = "org.ipcstudio.debug.stopAtStart"; //$NON-NLS-1$

	/** List of strings: the kinds of findings that are not looked for. */
	public static final String IGNORED_KINDS = "org.ipcstudio.debug.verify.ignoredKinds"; //$NON-NLS-1$
	/** List of strings: the reductions that are not used. */
	public static final String UNUSED_REDUCTIONS = "org.ipcstudio.debug.verify.unusedReductions"; //$NON-NLS-1$
	/** Boolean: whether states are remembered by a few bits only. */
	public static final String BITSTATE = "org.ipcstudio.debug.verify.bitstate"; //$NON-NLS-1$
	/** Boolean: whether every way to a finding has to be as short as possible. */
	public static final String SHORTEST = "org.ipcstudio.debug.verify.shortest"; //$NON-NLS-1$
	/** Boolean: whether the largest number of messages in each channel is wanted. */
	public static final String OCCUPANCY = "org.ipcstudio.debug.verify.occupancy"; //$NON-NLS-1$

	/** What the attributes of {@link NumberSetting} begin with. */
	static final String PREFIX = "org.ipcstudio.debug."; //$NON-NLS-1$

	private LaunchAttributes() {
	}
}
