package org.ipcstudio.debug.verify;

import java.util.List;

import org.ipcstudio.checker.advice.Repair;

/**
 * What is known about repairs of a verified text.
 *
 * @param state how far the search has come
 * @param found changes after which the checker finds nothing wrong, the one that changes the meaning least first
 */
public record Repairs(State state, List<Repair> found) {
	/** Nobody has found one, and somebody looks for them. */
	static final Repairs SEARCHING = new Repairs(State.SEARCHING, List.of());

	/** How far the search has come. */
	public enum State {
		SEARCHING,
		/** There is at least one. */
		FOUND,
		/** Nothing that was tried helps. */
		NONE,
		/** It was ended before anything was found. */
		STOPPED
	}

	public Repairs {
		found = List.copyOf(found);
	}
}
