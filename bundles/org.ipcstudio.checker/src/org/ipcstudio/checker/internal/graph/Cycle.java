package org.ipcstudio.checker.internal.graph;

/**
 * A cycle of states.
 *
 * @param start the state in which it begins and ends
 * @param moves for each edge which of the moves of its state it is
 */
public record Cycle(int start, int[] moves) {
}
