package org.ipcstudio.checker.challenge;

/**
 * What a person who plays the scheduler is asked to do.
 *
 * @param title       its name, in one line
 * @param description what it is about; may be empty
 * @param system      the file of the system, seen from the folder of the challenge, with slashes
 * @param goal        what has to be brought about
 * @param rules       how it may be played
 * @param systemLine  the line that names the system, from 1
 * @param goalLine    the line that states the goal, from 1
 * @param text        the text that says all this, from which a trace knows which challenge it was played for
 */
public record Challenge(String title, String description, String system, Goal goal, PlayRules rules,
		int systemLine, int goalLine, String text) {
}
