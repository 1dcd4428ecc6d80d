package org.ipcstudio.debug.ui.overlay;

/**
 * The way of a message in one move.
 *
 * @param from a process or a channel
 * @param to   a channel or a process
 * @param text its value as a program would write it
 */
record Hop(String from, String to, String text) {
}
