package org.ipcstudio.engine.record;

/**
 * Something that lasted: a process lived, waited, worked or held a lock, a bus or network carried a message.
 *
 * @param begin     the first moment at which it was so: the number of moves made when it began
 * @param end       the first moment at which it was not so any more; {@link #OPEN} if it lasts. It is {@code begin} where no
 *                  move was made meanwhile
 * @param beginTime when it began, in microseconds of virtual time
 * @param endTime   when it ended; {@link Long#MAX_VALUE} if it lasts
 * @param subject   the process that lives, waits, works or holds; the sender of the message carried
 * @param detail    where the process waits: its location; of the message carried its queue; of
 *                  the lock held its index in the system; else -1
 */
public record Span(int begin, int end, long beginTime, long endTime, int subject, int detail) {
	/** The end of what lasts. */
	public static final int OPEN = Integer.MAX_VALUE;

	/** Whether it was so at a moment. */
	public boolean contains(int moment) {
		return begin <= moment && moment < end;
	}

	/** Whether it lasts. */
	public boolean isOpen() {
		return end == OPEN;
	}
}
