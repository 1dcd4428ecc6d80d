package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.engine.kernel.CompiledSystem;

/** Checks one system in many settings and demands that each finds the same. */
final class Crossing {
	/** In a cycle that repeats for ever nobody promises to lead there by the shortest way. */
	private static final FindingKind NOT_SHORTEST = FindingKind.LIVELOCK;

	private final String where;
	private final CompiledSystem system;
	private final CheckOptions options;
	private final Map<Setting, CheckResult> onOneThread = new HashMap<>();

	/** @param where what to say of the system where something differs */
	Crossing(String where, CompiledSystem system, CheckOptions options) {
		this.where = where;
		this.system = system;
		this.options = options;
	}

	/**
	 * Compares.
	 *
	 * @param settings the settings; one with several threads comes after the same one with one thread
	 * @return whether the system was small enough to be explored wholly
	 */
	boolean compare(List<Setting> settings) {
		CheckResult plain = check(Setting.PLAIN, options);
		boolean complete = plain.statistics().complete();
		for (Setting setting : settings) {
			CheckResult result = check(setting, complete ? options.withMaxStates(Long.MAX_VALUE) : options);
			String what = setting + "\n" + where;
			if (complete) {
				compare(plain, setting, result, what);
			} else if (result.statistics().complete()) {
				assertTrue(Found.defects(result).containsAll(Found.defects(plain)),
						() -> Found.defects(plain) + " was found before the limit, with more only "
								+ Found.defects(result) + ": " + what);
			}
			compareThreads(setting, result, what);
		}
		return complete;
	}

	private CheckResult check(Setting setting, CheckOptions limits) {
		return Checker.check(system, setting.in(limits), ProgressListener.NONE);
	}

	private void compare(CheckResult plain, Setting setting, CheckResult result, String what) {
		assertTrue(result.statistics().complete(), () -> result.limit() + ": " + what);
		assertEquals(plain.verdict(), result.verdict(), what);
		assertEquals(Found.kinds(plain), Found.kinds(result), what);
		boolean symmetry = setting.uses(Reduction.SYMMETRY);
		if (!symmetry) {
			assertEquals(lines(Found.lengths(plain).keySet()), lines(Found.lengths(result).keySet()), what);
		}
		if (setting.shortest()) {
			assertEquals(lengths(plain, symmetry), lengths(result, symmetry), () -> "not the shortest: " + what);
		}
		result.findings().forEach(finding -> Witness.check(system, finding, options.unboundedLimit(),
				!setting.uses(Reduction.ABSTRACTION), what));
	}

	/** The number of threads must not matter at all. */
	private void compareThreads(Setting setting, CheckResult result, String what) {
		if (setting.threads() == 1) {
			onOneThread.put(setting, result);
			return;
		}
		CheckResult one = onOneThread.get(setting.onOneThread());
		boolean byMemory = result.limit().equals(Optional.of(Limit.MEMORY)); // the threads fill tables ahead
		if (one != null && !byMemory) {
			assertEquals(one.verdict(), result.verdict(), what);
			assertEquals(one.findings(), result.findings(), what);
			assertEquals(one.statistics().states(), result.statistics().states(), what);
			assertEquals(one.statistics().transitions(), result.statistics().transitions(), what);
		}
	}

	private static Map<?, Integer> lengths(CheckResult result, boolean kindsOnly) {
		Map<?, Integer> lengths = kindsOnly ? Found.lengthsOfKinds(result) : Found.lengths(result);
		lengths.keySet().removeIf(key -> key == NOT_SHORTEST || key.toString().startsWith(NOT_SHORTEST.id()));
		return lengths;
	}

	private static String lines(Set<String> places) {
		return String.join("\n", places);
	}

	/** The settings of a quick look: one thread, and each reduction by itself and all together. */
	static List<Setting> fewSettings() {
		return List.of(new Setting(EnumSet.of(Reduction.PARTIAL_ORDER), 1, false),
				new Setting(EnumSet.of(Reduction.SYMMETRY), 1, false),
				new Setting(EnumSet.of(Reduction.ABSTRACTION), 1, false),
				new Setting(EnumSet.allOf(Reduction.class), 1, false),
				new Setting(EnumSet.allOf(Reduction.class), 2, false));
	}
}
