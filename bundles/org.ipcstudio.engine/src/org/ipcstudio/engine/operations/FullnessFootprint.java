package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Footprint;

/**
 * Passes a footprint on, of moves that are there only where others are not: whether a queue has room, or a message, is not
 * only what lets them wait, but what they look at.
 */
record FullnessFootprint(Footprint footprint) implements Footprint {
	@Override
	public void reads(int word) {
		footprint.reads(word);
	}

	@Override
	public void writes(int word) {
		footprint.writes(word);
	}

	@Override
	public void looks(int queue) {
		footprint.looks(queue);
	}

	@Override
	public void appends(int queue) {
		footprint.appends(queue);
		footprint.looks(queue);
	}

	@Override
	public void takes(int queue) {
		footprint.takes(queue);
		footprint.looks(queue);
	}

	@Override
	public void changes(int queue) {
		footprint.changes(queue);
	}

	@Override
	public void status(int process) {
		footprint.status(process);
	}

	@Override
	public void frame(int process) {
		footprint.frame(process);
	}
}
