package org.ipcstudio.engine.trace;

/**
 * A move that was made. Texts are never null; the empty string says that there is nothing to say.
 *
 * @param number    the number of the step, from 1
 * @param time      when, in microseconds of virtual time since the start
 * @param process   the process that made the move; in a rendezvous the sender
 * @param operation what it did, as a word: {@code receive}
 * @param on        the channel or other object: {@code Fork[0]}
 * @param value     the value sent, received, read, written or chosen, as the language writes it
 * @param partner   the other process of a communication, where it is known
 * @param line      the line in the source, from 1
 * @param action    the whole in plain words: {@code receive fork from Fork[0]}
 * @param pick      which of the moves that were enabled, as an index in the order of the kernel
 * @param atomic    whether it went on with an atomic block, so that nobody else could move
 */
public record Step(long number, long time, String process, String operation, String on, String value, String partner,
		int line, String action, int pick, boolean atomic) implements TraceEvent {

	/** The same step, with a note of how it ended: its action followed by a colon and the note. */
	public Step withNote(String note) {
		return new Step(number, time, process, operation, on, value, partner, line, action + ": " + note, pick, atomic);
	}

	/** Whether a move that is about to be made is this one, apart from the note of how it ended. */
	public boolean isRepeatedBy(Step found) {
		return isSameMove(action.startsWith(found.action + ": ") ? found.withNote(action.substring(found.action.length() + 2))
				: found);
	}

	/**
	 * Whether a move of a changed text means the same: apart from its line, its place among the moves that are possible, and
	 * the note of how it ended.
	 */
	public boolean isResembledBy(Step found) {
		return isRepeatedBy(new Step(found.number, found.time, found.process, found.operation, found.on, found.value,
				found.partner, line, found.action, pick, found.atomic));
	}

	/** Whether both are the same move, apart from their number and time. */
	public boolean isSameMove(Step other) {
		return pick == other.pick && atomic == other.atomic && line == other.line && process.equals(other.process)
				&& action.equals(other.action) && operation.equals(other.operation) && on.equals(other.on)
				&& value.equals(other.value) && partner.equals(other.partner);
	}
}
