package org.ipcstudio.editor.live;

import java.util.List;

/**
 * A lock, or one element of an array of locks.
 *
 * @param name    {@code Guard}
 * @param holder  the process that has it; empty if it is free
 * @param waiting the processes that want it
 */
public record LockState(String name, String holder, List<String> waiting) implements ElementState {
	public LockState {
		waiting = List.copyOf(waiting);
	}

	public boolean isHeld() {
		return !holder.isEmpty();
	}
}
