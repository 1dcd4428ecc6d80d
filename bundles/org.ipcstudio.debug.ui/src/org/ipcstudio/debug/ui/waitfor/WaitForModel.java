package org.ipcstudio.debug.ui.waitfor;

import java.util.List;

import org.ipcstudio.debug.run.Subject;

/**
 * Who waits for whom at one moment of a run, ready to be drawn and told. Immutable.
 *
 * @param actors the processes
 * @param things what they wait at
 * @param arrows from who waits to the thing, and from the thing to who could end the wait
 * @param rings  the circular waits
 * @param report the same in sentences
 */
public record WaitForModel(List<Actor> actors, List<Thing> things, List<Arrow> arrows, List<Ring> rings,
		WaitForReport report) {
	public WaitForModel {
		actors = List.copyOf(actors);
		things = List.copyOf(things);
		arrows = List.copyOf(arrows);
		rings = List.copyOf(rings);
	}

	/** How it stands with a process. */
	public enum Standing {
		/** It can go on, or takes its time. */
		RUNS,
		/** It waits, and somebody may end that. */
		WAITS,
		/** It waits, and everybody who could end that is stuck as well. */
		STUCK,
		/** It waits, and there is nobody who could ever end that. */
		ORPHAN,
		ENDED,
		NOT_STARTED;

		/** Whether it never goes on. */
		public boolean isStuck() {
			return this == STUCK || this == ORPHAN;
		}
	}

	/**
	 * A process.
	 *
	 * @param id        what its box is called
	 * @param name      {@code Philosopher[0]}
	 * @param statement what it stands at; empty if it stands nowhere
	 * @param daemon    whether it may wait for ever without that being a fault
	 * @param sentence  why it waits, or how it stands with it
	 */
	public record Actor(String id, String name, String statement, Standing standing, boolean daemon, String sentence) {
	}

	/**
	 * Something that processes wait at.
	 *
	 * @param id      what its box is called
	 * @param name    {@code Fork[1]}
	 * @param kind    what it is
	 * @param subject what to select with it; null for nothing
	 */
	public record Thing(String id, String name, ThingKind kind, Subject subject) {
	}

	/** What processes wait at. */
	public enum ThingKind {
		CHANNEL, PIPE, LOCK, CONDITION,
		/** Further processes that are not drawn one by one. */
		OTHERS,
		/** The end of a wait that nobody can end. */
		NOBODY
	}

	/**
	 * An arrow.
	 *
	 * @param from  the box at which it begins
	 * @param to    the box at which it ends
	 * @param label what stands on it
	 * @param ring  the number of the ring that it belongs to, from 1; 0 for none
	 * @param stuck whether it belongs to a wait that nobody will end
	 */
	public record Arrow(String from, String to, String label, int ring, boolean stuck) {
	}

	/**
	 * A circular wait.
	 *
	 * @param number its number, from 1
	 * @param boxes  the boxes in their order: processes, and what they wait at
	 * @param size   how many processes are in it
	 * @param stuck  whether nobody outside can break it
	 */
	public record Ring(int number, List<String> boxes, int size, boolean stuck) {
		public Ring {
			boxes = List.copyOf(boxes);
		}
	}
}
