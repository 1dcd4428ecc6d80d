package org.ipcstudio.checker.advice;

/** Hears, on the thread that looks for advice, what is tried, and may end it. */
public interface AdviceListener {
	/** Hears nothing and never ends anything. */
	AdviceListener NONE = new AdviceListener() {
	};

	/**
	 * A variant is going to be checked.
	 *
	 * @param what     what it is, as a label
	 * @param variants how many have been checked before it
	 */
	default void trying(String what, int variants) {
	}

	/** Whether everything has to end as soon as possible; asked often, also while a variant is checked. */
	default boolean isCancelled() {
		return false;
	}
}
