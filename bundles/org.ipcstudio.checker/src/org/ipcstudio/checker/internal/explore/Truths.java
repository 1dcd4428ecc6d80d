package org.ipcstudio.checker.internal.explore;

/** Where the conditions of temporal properties are true; in the middle of an atomic block none is. */
interface Truths {
	/** Whether the condition of a property, the number of which counts the temporal ones, is true in a state. */
	boolean condition(int property, int state);

	/** Whether what the condition has to lead to is true. */
	boolean consequence(int property, int state);
}
