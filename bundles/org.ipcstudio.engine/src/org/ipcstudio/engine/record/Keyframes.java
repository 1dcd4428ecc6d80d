package org.ipcstudio.engine.record;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.State;

/**
 * Copies of the state at regular moments, from which a cursor sets out. When they need too much room every second one is
 * dropped and the distance doubles. Guarded by the recording that it belongs to; the states are never changed.
 */
final class Keyframes {
	private static final int FIRST_DISTANCE = 256;

	private final List<State> states = new ArrayList<>();
	private final long mostWords;
	private int distance = FIRST_DISTANCE;
	private long words;

	/** @param mostWords how many words all states together may have */
	Keyframes(long mostWords) {
		this.mostWords = mostWords;
	}

	/** Offers the state at a moment; it is copied if it is one to be kept. */
	void offer(int moment, State state) {
		if (moment % distance != 0 || moment / distance != states.size()) {
			return;
		}
		states.add(state.copy());
		words += size(state);
		while (words > mostWords && states.size() > 2) {
			thin();
		}
	}

	private static long size(State state) {
		long size = state.words.length;
		for (int queue = 0; queue < state.queueCount(); queue++) {
			size += 4 + state.offset(queue, state.count(queue));
		}
		return size;
	}

	private void thin() {
		List<State> kept = new ArrayList<>();
		words = 0;
		for (int i = 0; i < states.size(); i += 2) {
			kept.add(states.get(i));
			words += size(states.get(i));
		}
		states.clear();
		states.addAll(kept);
		distance *= 2;
	}

	boolean isEmpty() {
		return states.isEmpty();
	}

	/** The last moment up to a given one of which there is a state. */
	int momentBefore(int moment) {
		return Math.min(moment / distance, states.size() - 1) * distance;
	}

	/** The state at a moment that {@link #momentBefore} has given. */
	State state(int moment) {
		return states.get(moment / distance);
	}

	/** Forgets the states behind a moment. */
	void truncate(int moment) {
		while (states.size() > 1 && (states.size() - 1) * distance > moment) {
			words -= size(states.removeLast());
		}
	}
}
