package org.ipcstudio.checker.advice;

import java.util.Set;

import org.ipcstudio.checker.FindingKind;

/**
 * What becomes of the system with one policy.
 *
 * @param policy  the policy
 * @param current whether the system is like that now
 * @param outcome what the check came to
 * @param kinds   the kinds of defects that were found, in their order
 */
public record PolicyVerdict(Policy policy, boolean current, Outcome outcome, Set<FindingKind> kinds) {
	/** What a check of a variant comes to. */
	public enum Outcome {
		/** Nothing is wrong. */
		OK("ok"),
		/** Something was found. */
		DEFECT("defect"),
		/** The variant has too many states, and nothing was found in those that were looked at. */
		INCONCLUSIVE("inconclusive"),
		/** The language does not allow it: a capacity below the number of initial messages, for example. */
		IMPOSSIBLE("impossible"),
		/** The time was up before it was tried. */
		SKIPPED("skipped");

		private final String id;

		Outcome(String id) {
			this.id = id;
		}

		/** Its name in JSON. */
		public String id() {
			return id;
		}
	}
}
