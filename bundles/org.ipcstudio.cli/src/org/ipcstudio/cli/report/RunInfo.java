package org.ipcstudio.cli.report;

/**
 * How a run was called.
 *
 * @param file      the file as the user named it
 * @param seed      the seed of the random numbers
 * @param policy    how the moves were chosen, in words
 * @param how       the same for a sentence: {@code random with seed 0}
 * @param longer    the option that lets the run make more steps; may be empty
 * @param others    how to see other runs, as a full sentence; may be empty
 */
public record RunInfo(String file, long seed, String policy, String how, String longer, String others) {
}
