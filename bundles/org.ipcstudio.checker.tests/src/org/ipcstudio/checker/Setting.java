package org.ipcstudio.checker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A way to check that must not matter for what is found.
 *
 * @param reductions the reductions that may be used
 * @param threads    the number of threads
 * @param shortest   whether the traces have to be as short as possible
 */
record Setting(Set<Reduction> reductions, int threads, boolean shortest) {
	/** Every reduction left out, one thread: what all others are compared with. */
	static final Setting PLAIN = new Setting(EnumSet.noneOf(Reduction.class), 1, false);

	private static final int MOST_THREADS = 2;

	/** Every set of reductions with every number of threads, with traces of any length and with the shortest ones. */
	static List<Setting> all() {
		List<Setting> settings = new ArrayList<>();
		for (int bits = 0; bits < 1 << Reduction.values().length; bits++) {
			Set<Reduction> reductions = EnumSet.noneOf(Reduction.class);
			for (Reduction reduction : Reduction.values()) {
				if ((bits >> reduction.ordinal() & 1) == 1) {
					reductions.add(reduction);
				}
			}
			for (int threads = 1; threads <= MOST_THREADS; threads++) {
				settings.add(new Setting(reductions, threads, false));
				settings.add(new Setting(reductions, threads, true));
			}
		}
		return settings;
	}

	boolean uses(Reduction reduction) {
		return reductions.contains(reduction);
	}

	/** The same with one thread. */
	Setting onOneThread() {
		return new Setting(reductions, 1, shortest);
	}

	CheckOptions in(CheckOptions options) {
		return options.withReductions(reductions).withThreads(threads).withShortest(shortest);
	}
}
