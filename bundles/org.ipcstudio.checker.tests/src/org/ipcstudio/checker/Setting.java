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
	/** So many systems share the work of all settings. */
	static final int SHARES = 4;

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
			for (boolean shortest : new boolean[] { false, true }) {
				for (int threads = 1; threads <= MOST_THREADS; threads++) {
					settings.add(new Setting(reductions, threads, shortest));
				}
			}
		}
		return settings;
	}

	/** A quarter of all settings; four numbers that follow each other get all of them. */
	static List<Setting> share(long number) {
		List<Setting> all = all();
		List<Setting> share = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			if (i / MOST_THREADS % SHARES == number % SHARES) {
				share.add(all.get(i));
			}
		}
		return share;
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
