package org.ipcstudio.checker;

/**
 * Figures of a check.
 *
 * @param complete        whether everything was explored and judged
 * @param states          the states found
 * @param transitions     the moves made
 * @param depth           the largest number of moves that a state is away from the initial one
 * @param seconds         the time it took
 * @param peakMemoryBytes the most that the states and their graph took at a time
 * @param bitsPerState    the bits that are needed to tell the states that were met apart
 * @param bytesPerState   the bytes that were kept for each state on an average: the state itself, how it is found, and how it
 *                        was reached
 */
public record Statistics(boolean complete, long states, long transitions, int depth, double seconds,
		long peakMemoryBytes, int bitsPerState, double bytesPerState) {
}
