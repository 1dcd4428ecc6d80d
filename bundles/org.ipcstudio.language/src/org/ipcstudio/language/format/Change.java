package org.ipcstudio.language.format;

/**
 * A piece of white space, and what replaces it.
 *
 * @param offset where it begins
 * @param length its length, 0 or more
 * @param replacement the new white space
 */
record Change(int offset, int length, String replacement) {
}
