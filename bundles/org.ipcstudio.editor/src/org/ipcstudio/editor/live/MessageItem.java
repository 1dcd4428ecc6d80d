package org.ipcstudio.editor.live;

/**
 * A message in a queue.
 *
 * @param text   its value as a program would write it
 * @param sender who sent it; empty if that is not known
 */
public record MessageItem(String text, String sender) {
}
