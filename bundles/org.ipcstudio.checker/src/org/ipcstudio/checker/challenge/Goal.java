package org.ipcstudio.checker.challenge;

import java.util.List;

/** What the moves of a challenge have to bring about. */
public sealed interface Goal {
	/** What the player has to do, a full sentence. */
	String task();

	/**
	 * Processes can never go on: nothing can happen any more, or they are stuck while others go on.
	 *
	 * @param processes those who have to be among them; empty if any will do
	 */
	record Deadlock(List<String> processes) implements Goal {
		public Deadlock {
			processes = List.copyOf(processes);
		}

		@Override
		public String task() {
			return processes.isEmpty() ? "Bring the system into a deadlock."
					: "Bring %s into a deadlock.".formatted(Phrases.all(processes));
		}
	}

	/** An {@code assert} of a program or of the system does not hold, or a {@code fail} is reached. */
	record Assertion() implements Goal {
		@Override
		public String task() {
			return "Violate an assertion.";
		}
	}

	/** A program breaks a rule while it runs, other than an assertion. */
	record Fault() implements Goal {
		@Override
		public String task() {
			return "Make a program fail.";
		}
	}

	/**
	 * A process makes no progress in moves that lead back to a state in which the system was before, and that neglect
	 * nobody who could move all the time: a fair scheduler could repeat them for ever.
	 *
	 * @param process its name
	 */
	record Starvation(String process) implements Goal {
		@Override
		public String task() {
			return ("Let %s starve: go round in a circle in which it makes no progress, without neglecting anybody who"
					+ " could always move.").formatted(process);
		}
	}

	/**
	 * A condition holds.
	 *
	 * @param condition an expression of the language over shared variables and channels
	 */
	record Reach(String condition) implements Goal {
		@Override
		public String task() {
			return "Make `%s` true.".formatted(condition);
		}
	}
}
