package org.ipcstudio.checker.internal.packed;

/** What a table holds: the moves of a source, the answer to a question about a state, or a further table. */
abstract sealed class Cell permits Node, Successors, Answer {
}
