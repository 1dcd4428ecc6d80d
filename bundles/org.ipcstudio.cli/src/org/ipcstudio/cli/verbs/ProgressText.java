package org.ipcstudio.cli.verbs;

/** How far a check has come, in one short line. */
final class ProgressText {
	/** Of a longer name the end is shown, which says most. */
	private static final int LONGEST_NAME = 32;

	private ProgressText() {
	}

	static String of(String file, long states, long explored, int depth, long memoryBytes, double seconds) {
		long rate = Math.round(explored / Math.max(0.001, seconds));
		return shortened(file) + ": " + thousands(states) + " states, " + thousands(rate) + " a second, "
				+ thousands(states - explored) + " to look at, depth " + depth + ", " + (memoryBytes >> 20) + " MB";
	}

	private static String shortened(String name) {
		return name.length() <= LONGEST_NAME ? name : "..." + name.substring(name.length() - LONGEST_NAME + 3);
	}

	private static String thousands(long number) {
		if (number < 10_000) {
			return Long.toString(number);
		}
		return number < 10_000_000 ? number / 1_000 + "k" : number / 1_000_000 + "M";
	}
}
