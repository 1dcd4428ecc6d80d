package org.ipcstudio.engine.inspect;

/**
 * What a state tells of something that has a name in the text.
 *
 * @param name  its name, with that of its process and with its index: {@code P[0].i}, {@code Fork[1]}, {@code R.x}
 * @param value its value or what is to be said of it
 */
public record NamedValue(String name, String value) {
}
