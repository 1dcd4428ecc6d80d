package org.ipcstudio.engine.kernel;

/**
 * A lock or a semaphore, or one element of an array of them.
 *
 * @param name      {@code Guard}, {@code Slots[1]}
 * @param word      lock: 1 + its holder, 0 if it is free; semaphore: its count
 * @param semaphore which of the two it is
 * @param users     the processes that are connected to it
 * @param initial   the value at the start
 */
public record LockInfo(String name, int word, boolean semaphore, int[] users, int initial) {
}
