package org.ipcstudio.checker.internal.packed;

/** Tells quickly whether a state is worth a closer look. Used by several threads at the same time. */
public interface StateTest {
	/**
	 * Whether something about the state may be worth a finding.
	 *
	 * @param expander has just expanded the state
	 * @param states   where the packed state is
	 * @param at       where in it the state begins
	 */
	boolean isSuspicious(Expander expander, long[] states, int at);

	/** Somebody has looked at a state, so that the same need not be suspicious again; on the owner's thread. */
	default void looked(Expander expander, long[] states, int at) {
	}
}
