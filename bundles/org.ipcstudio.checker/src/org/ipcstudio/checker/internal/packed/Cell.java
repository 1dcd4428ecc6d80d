package org.ipcstudio.checker.internal.packed;

/** What a table of moves holds: the moves, or a further table. */
abstract sealed class Cell permits Node, Successors {
}
