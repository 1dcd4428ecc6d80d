package org.ipcstudio.ui.wizards;

/**
 * A challenge to play the scheduler of an example.
 *
 * @param fileName the name of its file, such as {@code lost-update.challenge}
 * @param text     the whole text; one of its lines names the system
 */
record ExampleChallenge(String fileName, String text) {
	private static final String SYSTEM = "system:";

	/** Whether it is about an example, and so is copied with it. */
	boolean isAbout(Example example) {
		return text.lines().anyMatch(line -> line.startsWith(SYSTEM)
				&& line.substring(SYSTEM.length()).strip().equals(example.fileName()));
	}
}
