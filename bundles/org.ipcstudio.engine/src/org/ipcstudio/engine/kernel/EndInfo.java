package org.ipcstudio.engine.kernel;

/**
 * An end of a pipe or fifo that a process may hold.
 *
 * @param process       the process
 * @param queue         the pipe or fifo
 * @param write         whether it is a write end
 * @param word          where the state says whether it is held (1) or not (0)
 * @param heldFromStart whether the process has it from its start, as opposed to after {@code open}
 */
public record EndInfo(int process, int queue, boolean write, int word, boolean heldFromStart) {
}
