package org.ipcstudio.engine.kernel;

import java.util.List;

import org.ipcstudio.language.types.ValueType;

/**
 * A queue of messages: a mailbox, a pipe, a fifo, or one direction of a link. Immutable.
 *
 * @param id            index of the queue
 * @param name          as reports show it: {@code Fork[1]}, {@code A -> B}
 * @param kind          what kind of channel it belongs to
 * @param capacity      the largest number of messages; 0 is a rendezvous, {@link Integer#MAX_VALUE} unbounded
 * @param parts         the types of the parts of a message
 * @param tracksSenders whether messages remember who sent them
 * @param loss          the probability that a message is dropped, from 0 to 1
 * @param reorder       whether any message may be taken instead of the first
 * @param carrier       index of the bus or network, or -1
 * @param existsWord    where the state says whether the mailbox exists, or -1 if it always does
 * @param rightWord     where the state holds 1 + the holder of the receive right, or -1 if it is not exclusive
 * @param senders       the processes that may send to it
 * @param receivers     the processes that may receive from it
 * @param readEnds      the read ends of a pipe or fifo
 * @param writeEnds     the write ends of a pipe or fifo
 */
public record QueueInfo(int id, String name, QueueKind kind, int capacity, List<ValueType> parts,
		boolean tracksSenders, double loss, boolean reorder, int carrier, int existsWord, int rightWord,
		int[] senders, int[] receivers, List<EndInfo> readEnds, List<EndInfo> writeEnds) {

	/** Words that a message occupies in a state. */
	public int stride() {
		return State.HEADER + parts.size();
	}

	public boolean isRendezvous() {
		return capacity == 0;
	}

	public boolean isUnbounded() {
		return capacity == Integer.MAX_VALUE;
	}

	public boolean isLossy() {
		return loss > 0;
	}

	/** Whether it is a pipe or a fifo, which have ends. */
	public boolean hasEnds() {
		return kind.hasEnds();
	}

	public boolean isFifo() {
		return kind == QueueKind.HALF_DUPLEX_FIFO || kind == QueueKind.FULL_DUPLEX_FIFO;
	}
}
