package org.ipcstudio.language.rules;

/** How large a system may be. Every message about a limit states it. */
public final class Limits {

	/** The most elements of one array. */
	public static final int ARRAY_SIZE = 10_000;

	/** The most process instances of a system. */
	public static final int PROCESS_INSTANCES = 10_000;

	/** The most elements of nodes of all kinds together, shared variables included. */
	public static final int ELEMENTS = 100_000;

	/** The most values in the local variables of all process instances together. */
	public static final int LOCAL_VALUES = 1_000_000;

	/** The most pairs of process instances that direct links join, each direction counted. */
	public static final int LINKED_PAIRS = 400_000;

	/** The largest capacity of a channel, in messages. */
	public static final int CAPACITY = 1_000_000;

	/** The most initial messages of all channels together. */
	public static final int INITIAL_MESSAGES = 1_000_000;

	private Limits() {
	}
}
