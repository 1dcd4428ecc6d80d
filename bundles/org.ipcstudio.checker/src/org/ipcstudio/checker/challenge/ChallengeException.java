package org.ipcstudio.checker.challenge;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a challenge cannot be used; tells everything that is wrong with it. */
public final class ChallengeException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient List<ChallengeProblem> problems;

	/** @param problems at least one */
	public ChallengeException(List<ChallengeProblem> problems) {
		super(problems.stream().map(ChallengeProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	ChallengeException(int line, String message) {
		this(List.of(new ChallengeProblem(line, message)));
	}

	/** What is wrong, in the order of the lines; never empty. */
	public List<ChallengeProblem> problems() {
		return problems;
	}
}
