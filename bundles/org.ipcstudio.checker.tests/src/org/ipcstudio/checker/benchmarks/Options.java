package org.ipcstudio.checker.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How the benchmark is called.
 *
 * @param ipc      what starts {@code ipc}
 * @param families the names of the families to measure; all if there are none
 * @param quick    whether only with small sizes
 * @param runs     how often a small system is measured; large ones are measured once
 * @param budget   when no further measurement begins
 * @param limit    the longest time for one search
 * @param gigabyte the memory that SPIN may use
 * @param page     the page of the help to write the tables into
 */
record Options(List<String> ipc, List<String> families, boolean quick, int runs, Duration budget, Duration limit,
		int gigabyte, Optional<Path> page) {

	/** @throws IllegalArgumentException if an option is not known, or its value is none */
	static Options parse(String... arguments) {
		Deque<String> rest = new ArrayDeque<>(List.of(arguments));
		List<String> ipc = List.of();
		List<String> families = new ArrayList<>();
		boolean quick = false;
		int runs = 3;
		Duration budget = Duration.ofMinutes(30);
		Duration limit = Duration.ofMinutes(3);
		int gigabyte = 6;
		Optional<Path> page = Optional.empty();
		while (!rest.isEmpty()) {
			String option = rest.pop();
			switch (option) {
				case "--quick" -> quick = true;
				case "--ipc" -> ipc = List.of(value(option, rest).strip().split("\\s+"));
				case "--family" -> families.add(value(option, rest));
				case "--runs" -> runs = number(option, rest);
				case "--budget" -> budget = Duration.ofMinutes(number(option, rest));
				case "--limit" -> limit = Duration.ofSeconds(number(option, rest));
				case "--memory" -> gigabyte = number(option, rest);
				case "--write-docs" -> page = Optional.of(Path.of(value(option, rest)));
				default -> throw new IllegalArgumentException("There is no option `" + option + "`.");
			}
		}
		if (page.isPresent() && (quick || !families.isEmpty())) {
			throw new IllegalArgumentException("Only the tables of a whole run are written into the help: "
					+ "leave out `--quick` and `--family`, or `--write-docs`.");
		}
		return new Options(ipc, List.copyOf(families), quick, runs, budget, limit, gigabyte, page);
	}

	private static String value(String option, Deque<String> rest) {
		if (rest.isEmpty()) {
			throw new IllegalArgumentException("A value is missing after `" + option + "`.");
		}
		return rest.pop();
	}

	private static int number(String option, Deque<String> rest) {
		String text = value(option, rest);
		if (!text.matches("[1-9]\\d{0,6}")) {
			throw new IllegalArgumentException("`%s` needs a whole number of at least 1, not `%s`.".formatted(option, text));
		}
		return Integer.parseInt(text);
	}

	/** Those that are to be measured. */
	List<Family> chosen() {
		List<Family> all = Family.all();
		for (String name : families) {
			if (all.stream().noneMatch(family -> family.name().equals(name))) {
				throw new IllegalArgumentException("There is no family `" + name + "`; there are " + all + ".");
			}
		}
		return families.isEmpty() ? all : all.stream().filter(family -> families.contains(family.name())).toList();
	}
}
