package org.ipcstudio.engine.record;

/**
 * A move of a recording, in numbers. What it is in words tells {@link Cursor#describe}.
 *
 * @param number  its number, from 1; it leads from the moment {@code number - 1} to the moment {@code number}
 * @param time    when, in microseconds of virtual time
 * @param process the process that made it; in a rendezvous the sender
 * @param partner the other process of a rendezvous, or -1
 * @param kind    see {@link org.ipcstudio.engine.kernel.Moves}
 * @param pick    its index among the moves of the kernel at that moment
 * @param effect  what it did with a message
 * @param queue   the queue of that message, or -1
 * @param origin  the number of the move that sent the message received or withdrawn; 0 if it was there from the start or
 *                there is none
 * @param location where the process stood in its program before it: the index of its operation there
 */
public record RecordedMove(int number, long time, int process, int partner, int kind, int pick, MoveEffect effect,
		int queue, int origin, int location) {
}
