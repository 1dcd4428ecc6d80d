package org.ipcstudio.engine.inspect;

import java.util.List;

/**
 * A lock or a semaphore in one state.
 *
 * @param name      {@code Guard}, {@code Slots[1]}
 * @param semaphore which of the two it is
 * @param holder    who holds the lock; empty if it is free, or a semaphore
 * @param count     the count of the semaphore; of a lock 1 if it is free, else 0
 * @param waiting   who waits for it
 */
public record LockView(String name, boolean semaphore, String holder, int count, List<String> waiting) {

	public LockView {
		waiting = List.copyOf(waiting);
	}

	/** What is to be said of it: {@code held by A}, {@code free}, {@code count 3}. */
	public String words() {
		return semaphore ? "count " + count : holder.isEmpty() ? "free" : "held by " + holder;
	}
}
