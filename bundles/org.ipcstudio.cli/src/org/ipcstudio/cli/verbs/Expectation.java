package org.ipcstudio.cli.verbs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.CommandException;
import org.ipcstudio.cli.report.RunOutcome;

/**
 * What has to come of a run that is replayed as a test.
 *
 * @param kind what it has to end with; empty if it must not be possible any more, or has to end well
 */
record Expectation(Optional<FindingKind> kind) {
	private static final String REPAIRED = "repaired";
	/** What a single run can show; the other kinds are about several runs, or about runs that never end. */
	private static final List<FindingKind> SHOWN = List.of(FindingKind.DEADLOCK, FindingKind.PARTIAL_DEADLOCK,
			FindingKind.ASSERTION, FindingKind.RUNTIME_FAULT, FindingKind.BROKEN_PIPE, FindingKind.ABSENT_MAILBOX);

	/** @throws CommandException if a run cannot show that */
	static Expectation of(String word) {
		String id = word.toLowerCase(Locale.ROOT);
		if (id.equals(REPAIRED)) {
			return new Expectation(Optional.empty());
		}
		Optional<FindingKind> kind = SHOWN.stream().filter(shown -> shown.id().equals(id)).findFirst();
		if (kind.isEmpty()) {
			throw new CommandException("--expect takes %s or one of %s, not `%s`.".formatted(REPAIRED,
					String.join(", ", SHOWN.stream().map(FindingKind::id).toList()), word));
		}
		return new Expectation(kind);
	}

	/**
	 * Whether that is what came of it, in a sentence.
	 *
	 * @param misfit why the run is no longer possible; empty if it is
	 */
	Answer judge(RunOutcome outcome, Optional<String> misfit) {
		String kinds = String.join(", ", outcome.kinds());
		if (kind.isPresent()) {
			boolean met = misfit.isEmpty() && outcome.kinds().contains(kind.get().id());
			return new Answer(met, met ? "As expected: " + kind.get().id() + "."
					: "Not as expected: there should be %s, but %s".formatted(kind.get().id(), misfit.map(
							why -> "the run is no longer possible. " + why).orElse(kinds.isEmpty() ? "nothing is wrong." : kinds + ".")));
		}
		if (misfit.isPresent()) {
			return new Answer(true, "As expected: the run is no longer possible. " + misfit.get());
		}
		return outcome.hasFindings() ? new Answer(false, "Not as expected: the run is still possible, and still wrong: %s."
				.formatted(kinds)) : new Answer(true, "As expected: nothing is wrong in the run any more.");
	}

	/** Whether an expectation is met, and a sentence that says so. */
	record Answer(boolean met, String text) {
	}
}
