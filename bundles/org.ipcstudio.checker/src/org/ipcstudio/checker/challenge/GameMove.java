package org.ipcstudio.checker.challenge;

import org.ipcstudio.engine.trace.Step;

/**
 * A move that the player may make.
 *
 * @param pick        which of the moves that are enabled, in the order of the kernel
 * @param step        what it does
 * @param consequence what it leads to at once, in a few words without a full stop; never empty
 */
public record GameMove(int pick, Step step, String consequence) {
	/** The move in one line: {@code Philosopher[0]: receive fork from Fork[0]}. */
	public String text() {
		return step.process() + ": " + step.action();
	}
}
