package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.engine.diagnosis.Explanation.Condition;

/** How the four conditions for a deadlock (Coffman, Elphick and Shoshani, 1971) show in a circular wait. */
final class CoffmanConditions {
	private final CircularWait ring;
	private final Holdings holdings;

	CoffmanConditions(CircularWait ring, Holdings holdings) {
		this.ring = ring;
		this.holdings = holdings;
	}

	List<Condition> all() {
		List<Condition> conditions = new ArrayList<>();
		String exclusion = mutualExclusion();
		if (!exclusion.isEmpty()) {
			conditions.add(new Condition("mutual exclusion", exclusion));
		}
		conditions.add(new Condition("hold and wait", holdAndWait()));
		conditions.add(new Condition("no preemption", noPreemption()));
		conditions.add(new Condition("circular wait", "%s.".formatted(shortened())));
		return conditions;
	}

	private String mutualExclusion() {
		Set<String> sentences = new LinkedHashSet<>();
		for (CircularWait.Step step : ring.steps()) {
			String sentence = switch (step.need().kind()) {
				case LOCK -> "A lock has one holder at a time.";
				case RIGHT -> "The right to receive has one holder at a time.";
				case SIGNAL -> "Each signal lets one process pass a semaphore.";
				case MESSAGE, DATA -> "A message goes to one receiver only.";
				case ROOM -> "The room in a channel is limited.";
				case RECEIVER, RECEIPT -> "A sender needs a receiver of its own.";
				case CHILD, CONDITION, OPENING -> "";
			};
			if (!sentence.isEmpty()) {
				sentences.add(sentence);
			}
		}
		return String.join(" ", sentences);
	}

	private String holdAndWait() {
		List<String> held = new ArrayList<>();
		for (CircularWait.Step step : ring.steps()) {
			List<String> things = holdings.of(step.waiter().process());
			if (!things.isEmpty()) {
				held.add("%s keeps %s".formatted(step.waiter().name(), Names.join(things, "and", "thing")));
			}
		}
		return held.isEmpty() ? "What each process could do for the one before it comes only after its own wait."
				: Names.join(held, "and", "process") + (held.size() > 1 ? " while they wait." : " while it waits.");
	}

	private String noPreemption() {
		boolean lock = ring.steps().stream()
				.anyMatch(step -> step.need().kind() == NeedKind.LOCK || step.need().kind() == NeedKind.RIGHT);
		return lock ? "Nobody can take it from its holder, and no wait has a time limit."
				: "Nothing ends these waits from outside: none has a time limit.";
	}

	private String shortened() {
		List<String> names = ring.names();
		if (names.size() > 6) {
			return "%s → %s → … → %s → %s".formatted(names.get(0), names.get(1), names.get(names.size() - 1), names.get(0));
		}
		return String.join(" → ", names) + " → " + names.get(0);
	}
}
