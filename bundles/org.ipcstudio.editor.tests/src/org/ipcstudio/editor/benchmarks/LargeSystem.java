package org.ipcstudio.editor.benchmarks;

/** Writes the text of a system with a thousand nodes and two thousand connections. */
final class LargeSystem {
	private static final int COLUMNS = 25;
	private static final int LEFT = 60;
	private static final int ACROSS = 220;
	private static final int DOWN = 140;

	private LargeSystem() {
	}

	/**
	 * The text of a system of producers and consumers in a grid.
	 *
	 * @param processes how many processes; as many mailboxes stand between them, and each process is connected to four of them
	 */
	static String of(int processes) {
		StringBuilder text = new StringBuilder("/** A large system. */\nsystem Large {\n\n");
		for (int i = 0; i < processes; i++) {
			text.append("  mailbox M").append(i).append(" : int capacity ").append(i % 7).append(place(i, ACROSS / 2)).append('\n');
		}
		for (int i = 0; i < processes; i++) {
			process(text, i, processes);
		}
		for (int i = 0; i < processes; i++) {
			int next = (i + 1) % processes;
			text.append("  P").append(i).append(" -> M").append(i).append(" -> P").append(next).append('\n');
			int below = (i + COLUMNS) % processes;
			text.append("  P").append(i).append(" -> M").append(below).append(" -> P").append((below + 2) % processes).append('\n');
		}
		return text.append("}\n").toString();
	}

	private static void process(StringBuilder text, int i, int processes) {
		text.append("\n  /** Passes on what it gets. */\n  process P").append(i).append(place(i, 0)).append(" {\n")
				.append("    var value : int = 0\n    loop {\n")
				.append("      select {\n        receive value from M").append((i - 1 + processes) % processes)
				.append(" { print \"got \", value }\n        after 10 ms { value = value + 1 }\n      }\n")
				.append("      if value > 10 { value = 0 }\n      send value to M").append(i).append("\n      work 1 ms\n    }\n  }\n");
	}

	private static String place(int i, int right) {
		return " @(" + (LEFT + right + i % COLUMNS * ACROSS) + ", " + (LEFT + i / COLUMNS * DOWN + (right > 0 ? DOWN / 2 : 0)) + ")";
	}
}
