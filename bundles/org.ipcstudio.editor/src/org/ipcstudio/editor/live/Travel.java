package org.ipcstudio.editor.live;

import java.time.Duration;

/**
 * A message that travels along a connection once.
 *
 * @param from     a process or a channel: {@code Philosopher[0]}, {@code Fork[1]}
 * @param to       a channel or a process
 * @param text     its value as a program would write it
 * @param duration how long it is on its way, in the time of whoever looks on
 */
public record Travel(String from, String to, String text, Duration duration) {
}
