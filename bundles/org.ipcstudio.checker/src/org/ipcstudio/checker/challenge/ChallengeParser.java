package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the text of a challenge apart: lines {@code key: value}; a value goes on in the lines that follow it and begin
 * with white space. What begins with {@code #} is a comment. Used once.
 */
final class ChallengeParser {
	private static final int MAXIMUM_LINE = 1_000;
	private static final int MAXIMUM_TITLE = 100;

	private final String text;
	private final Map<ChallengeKey, Entry> entries = new EnumMap<>(ChallengeKey.class);
	private final List<ChallengeProblem> problems = new ArrayList<>();

	/** A value, and the line in which it begins. */
	private record Entry(int line, StringBuilder value) {
	}

	ChallengeParser(String text) {
		this.text = text;
	}

	Challenge parse() throws ChallengeException {
		readEntries();
		String title = required(ChallengeKey.TITLE);
		String system = required(ChallengeKey.SYSTEM);
		Goal goal = goal(required(ChallengeKey.GOAL));
		if (title.length() > MAXIMUM_TITLE) {
			bad(ChallengeKey.TITLE, "The title is longer than %d characters; put the rest into the description."
					.formatted(MAXIMUM_TITLE));
		}
		checkSystem(system);
		PlayRules rules = rules();
		if (!problems.isEmpty()) {
			problems.sort(Comparator.comparing(ChallengeProblem::line));
			throw new ChallengeException(problems);
		}
		return new Challenge(title, value(ChallengeKey.DESCRIPTION).orElse(""), system, goal, rules,
				line(ChallengeKey.SYSTEM), line(ChallengeKey.GOAL), text);
	}

	private void readEntries() {
		String[] lines = text.strip().isEmpty() ? new String[0] : text.split("\\R", -1);
		Entry current = null;
		for (int i = 0; i < lines.length; i++) {
			String line = i == 0 && lines[i].startsWith("\uFEFF") ? lines[i].substring(1) : lines[i];
			if (line.length() > MAXIMUM_LINE) {
				problems.add(new ChallengeProblem(i + 1, ("The line is longer than %d characters; break it, and begin"
						+ " the next line with a blank.").formatted(MAXIMUM_LINE)));
				current = null;
			} else if (line.isBlank() || line.startsWith("#")) {
				continue;
			} else if (Character.isWhitespace(line.charAt(0))) {
				goOn(current, i + 1, line.strip());
			} else {
				current = begin(i + 1, line);
			}
		}
	}

	private void goOn(Entry entry, int number, String line) {
		if (entry != null) {
			entry.value().append(entry.value().isEmpty() ? "" : " ").append(line);
		} else if (problems.isEmpty()) {
			problems.add(new ChallengeProblem(number, "The line begins with white space, so it goes on with a value, but "
					+ "there is none before it. Begin with a word and a colon: `title: …`."));
		}
	}

	private Entry begin(int number, String line) {
		int colon = line.indexOf(':');
		String word = colon < 0 ? line.strip() : line.substring(0, colon).strip();
		Optional<ChallengeKey> key = ChallengeKey.of(word);
		Entry entry = new Entry(number, new StringBuilder(line.substring(colon + 1).strip()));
		if (colon < 0) {
			problems.add(new ChallengeProblem(number, ("`%s` is no line of a challenge, which looks like `title: …`. A "
					+ "line that goes on with the one before it begins with a blank.").formatted(shortened(word))));
		} else if (key.isEmpty()) {
			problems.add(new ChallengeProblem(number, "`%s` is nothing that a challenge says; it says %s."
					.formatted(shortened(word), ChallengeKey.words())));
		} else if (entries.putIfAbsent(key.get(), entry) != null) {
			problems.add(new ChallengeProblem(number, "`%s` is there twice, first in line %d; keep one of them."
					.formatted(word, entries.get(key.get()).line())));
		}
		return entry;
	}

	private Optional<String> value(ChallengeKey key) {
		return Optional.ofNullable(entries.get(key)).map(entry -> entry.value().toString());
	}

	private String required(ChallengeKey key) {
		String value = value(key).orElse("");
		if (value.isEmpty()) {
			problems.add(new ChallengeProblem(line(key), "A challenge needs a line `%s: %s`.".formatted(key.word(),
					key.example())));
		}
		return value;
	}

	private int line(ChallengeKey key) {
		return entries.containsKey(key) ? entries.get(key).line() : 0;
	}

	private void checkSystem(String system) {
		if (system.startsWith("/") || system.contains("\\") || system.contains(":")) {
			bad(ChallengeKey.SYSTEM, "The system is named as it is seen from the folder of the challenge, with slashes: "
					+ "`philosophers.ipc`, `../models/philosophers.ipc`.");
		} else if (!system.isEmpty() && !system.endsWith(".ipc")) {
			bad(ChallengeKey.SYSTEM, "`%s` is no file of a system; its name ends with .ipc.".formatted(shortened(system)));
		}
	}

	private Goal goal(String value) {
		String[] words = value.split("\\s+", 2);
		String rest = words.length < 2 ? "" : words[1].strip();
		return switch (words[0]) {
			case "deadlock" -> deadlock(rest);
			case "assertion" -> alone(new Goal.Assertion(), words[0], rest);
			case "fault" -> alone(new Goal.Fault(), words[0], rest);
			case "starvation" -> new Goal.Starvation(name(behindOf(rest), "starvation of Writer"));
			case "reach" -> new Goal.Reach(condition(rest));
			case "" -> null;
			default -> {
				bad(ChallengeKey.GOAL, ("`%s` is no goal; a goal is `deadlock`, `deadlock of P, Q`, `assertion`, `fault`, "
						+ "`starvation of P` or `reach CONDITION`.").formatted(shortened(words[0])));
				yield null;
			}
		};
	}

	private Goal deadlock(String rest) {
		List<String> processes = new ArrayList<>();
		for (String name : rest.isEmpty() ? new String[0] : behindOf(rest).split(",", -1)) {
			processes.add(name(name.strip(), "deadlock of P, Q[0]"));
		}
		return new Goal.Deadlock(processes.stream().distinct().toList());
	}

	private static String behindOf(String rest) {
		return rest.startsWith("of ") ? rest.substring(3).strip() : "";
	}

	private String name(String name, String example) {
		if (!name.matches("[A-Za-z_][A-Za-z0-9_]*(\\[[0-9]{1,9}])?")) {
			bad(ChallengeKey.GOAL, "The goal has to name a process, or one element of an array: `%s`.".formatted(example));
		}
		return name;
	}

	private Goal alone(Goal goal, String word, String rest) {
		if (!rest.isEmpty()) {
			bad(ChallengeKey.GOAL, "Nothing may follow the goal `%s`.".formatted(word));
		}
		return goal;
	}

	private String condition(String rest) {
		if (rest.isEmpty()) {
			bad(ChallengeKey.GOAL, "Behind `reach` a condition has to follow: `reach len(Jobs) == 4`.");
		}
		return rest;
	}

	private PlayRules rules() {
		PlayRules usual = PlayRules.DEFAULT;
		return new PlayRules(number(ChallengeKey.MOVES, 1, "unlimited", usual.moveLimit()), hints(usual.hints()),
				number(ChallengeKey.HINT_COST, 0, "free", usual.hintCost()),
				number(ChallengeKey.UNDO_COST, 0, "free", usual.undoCost()));
	}

	private int hints(int usual) {
		return value(ChallengeKey.HINTS).filter("none"::equals).isPresent() ? 0
				: number(ChallengeKey.HINTS, 0, "unlimited", usual);
	}

	/** A number from {@code least} to a million, or what a word means: nothing for {@code free}, else no limit. */
	private int number(ChallengeKey key, int least, String word, int usual) {
		String value = value(key).orElse(null);
		if (value == null) {
			return usual;
		}
		if (value.equals(word)) {
			return word.equals("free") ? 0 : PlayRules.UNLIMITED;
		}
		if (value.matches("[0-9]{1,6}") && Integer.parseInt(value) >= least) {
			return Integer.parseInt(value);
		}
		bad(key, "`%s` is a whole number from %d to 999999, or `%s`.".formatted(key.word(), least, word));
		return usual;
	}

	private void bad(ChallengeKey key, String message) {
		problems.add(new ChallengeProblem(line(key), message));
	}

	private static String shortened(String word) {
		String line = word.replaceAll("\\p{Cntrl}", "?");
		return line.length() <= 40 ? line : line.substring(0, 40) + "…";
	}
}
