package org.ipcstudio.editor.live;

/**
 * A shared variable, or one element of a shared array.
 *
 * @param name    {@code Account.balance}, {@code Ring.buf[2]}
 * @param value   its value as a program would write it
 * @param changed whether it has changed lately, which is emphasised
 */
public record VariableState(String name, String value, boolean changed) implements ElementState {
}
