package org.ipcstudio.language;

/**
 * A place in a text as a person counts it.
 *
 * @param line   from 1
 * @param column from 1, in UTF-16 characters; a tab counts as one
 */
public record Position(int line, int column) {
}
