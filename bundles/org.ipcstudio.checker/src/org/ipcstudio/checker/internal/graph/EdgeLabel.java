package org.ipcstudio.checker.internal.graph;

/**
 * What the graph analyses have to know of a move. The sets are numbers of {@link ProcessSets}.
 *
 * @param participants the process that makes the move and its partner; who takes part in no move of a state is disabled
 * @param movers       the processes that go on; children that it starts do not count
 * @param progressed   the processes that make progress
 * @param alive        the processes that have started and not ended in the state that offers the move
 * @param inAtomic     whether that state is in the middle of an atomic block
 */
public record EdgeLabel(int participants, int movers, int progressed, int alive, boolean inAtomic) {
}
