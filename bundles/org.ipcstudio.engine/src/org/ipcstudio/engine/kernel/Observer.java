package org.ipcstudio.engine.kernel;

/** Hears of what the kernel does that is no part of the state: output, time, and the fate of messages. */
public interface Observer {
	/** Hears nothing. */
	Observer NONE = new Observer() {
	};

	/** A process prints a line. */
	default void printed(int process, String text) {
	}

	/** A process is busy for a time. */
	default void worked(int process, long microseconds) {
	}

	/** A message has joined the end of a queue; its sender is {@code process}. */
	default void sent(int process, int queue) {
	}

	/** The message at {@code index} has left a queue; its receiver is {@code process}. */
	default void received(int process, int queue, int index) {
	}

	/** A message has passed from a sender to a receiver without being stored. */
	default void passed(int sender, int receiver, int queue) {
	}

	/** Messages were dropped: by the network, or with their mailbox; those of {@code queue} may have changed. */
	default void lost(int queue, int messages) {
	}

	/** All messages of a queue are gone, or the message at an index was withdrawn. */
	default void withdrawn(int queue, int index) {
	}

	/** A queue has become empty because its mailbox was deleted. */
	default void cleared(int queue) {
	}
}
