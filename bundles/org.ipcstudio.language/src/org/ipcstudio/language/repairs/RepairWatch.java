package org.ipcstudio.language.repairs;

/** Hears, in the thread that looks for repairs, what is tried. */
public interface RepairWatch {

	/** Something is going to be tried; called often. */
	void trying(String what);

	/** Whether everything has to end as soon as possible. */
	boolean isCancelled();
}
