package org.ipcstudio.editor.live;

import java.util.List;

/**
 * A semaphore, or one element of an array of semaphores.
 *
 * @param name    {@code Slots}
 * @param count   how many may still pass
 * @param waiting the processes that want to pass
 */
public record SemaphoreState(String name, int count, List<String> waiting) implements ElementState {
	public SemaphoreState {
		waiting = List.copyOf(waiting);
	}
}
