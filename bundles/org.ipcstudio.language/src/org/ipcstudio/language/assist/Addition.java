package org.ipcstudio.language.assist;

/**
 * A change elsewhere in the text that goes with a proposal.
 *
 * @param offset where it begins in the text as it is before the proposal
 * @param length how many characters it replaces; 0 if it only inserts
 * @param text   what it inserts
 */
public record Addition(int offset, int length, String text) {
}
