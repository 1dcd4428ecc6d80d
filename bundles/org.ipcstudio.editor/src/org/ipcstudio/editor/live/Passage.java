package org.ipcstudio.editor.live;

/**
 * A move along an edge.
 *
 * @param from where what moved came from: {@code Philosopher[0]}; for a lock or semaphore the process
 * @param to   where it went: {@code Fork[1]}
 */
public record Passage(String from, String to) {
}
