package org.ipcstudio.checker.space;

/** What is remarkable about a state of a {@link StateSpace}; the words mean what they mean in a check. */
public enum StateMark {
	/** The initial state. */
	START,
	/** Nothing can happen any more, and everybody who started and is no daemon has ended. */
	END,
	/** Nothing can happen any more, and somebody who started and is no daemon has not ended. */
	DEADLOCK,
	/** Somebody can never move again on any path while others can go on for ever. */
	PARTIAL_DEADLOCK,
	/** An {@code assert} does not hold, or a {@code fail} was reached on the way here. */
	ASSERTION,
	/** A program broke a rule of another kind on the way here, or a property cannot be evaluated. */
	FAULT,
	/** A process is in the middle of an atomic block: nobody else can move, and nothing is judged. */
	IN_ATOMIC,
	/** Not all states that follow are known, because the exploration ended before. */
	OPEN;

	/** Whether a system that can come here is wrong. */
	public boolean isDefect() {
		return this == DEADLOCK || this == PARTIAL_DEADLOCK || this == ASSERTION || this == FAULT;
	}
}
