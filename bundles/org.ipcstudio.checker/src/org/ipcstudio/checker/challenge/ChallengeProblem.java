package org.ipcstudio.checker.challenge;

/**
 * What is wrong with a challenge.
 *
 * @param line    the line of the challenge it is about, from 1; 0 if it is about none
 * @param message what is wrong and what to do, in full sentences
 */
public record ChallengeProblem(int line, String message) {
	/** The problem with its place. */
	@Override
	public String toString() {
		return line == 0 ? message : "Line %d: %s".formatted(line, message);
	}
}
