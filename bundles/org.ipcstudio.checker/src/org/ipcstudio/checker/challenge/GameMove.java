package org.ipcstudio.checker.challenge;

import org.ipcstudio.engine.inspect.Preview;
import org.ipcstudio.engine.trace.Step;

/**
 * A move that the player may make.
 *
 * @param pick    which of the moves that are enabled, in the order of the kernel
 * @param step    what it does
 * @param preview what it would bring about at once; whether the goal comes nearer is left to the player
 */
public record GameMove(int pick, Step step, Preview preview) {
	/** The move in one line: {@code Philosopher[0]: receive fork from Fork[0]}. */
	public String text() {
		return step.process() + ": " + step.action();
	}

	/** What it would bring about, in one line. */
	public String consequence() {
		return String.join("; ", preview.sentences());
	}
}
