package org.ipcstudio.cli.report;

import java.util.Optional;

import org.ipcstudio.checker.challenge.GradedTrace;
import org.ipcstudio.checker.challenge.GradedTrace.Trust;
import org.ipcstudio.cli.ExitCode;

/**
 * A file with a trace, and what it comes to.
 *
 * @param name    how the call names it
 * @param origin  how the trace was made, as it says
 * @param graded  its grade; empty if it cannot be read
 * @param refused why it does not count although it may reach the goal, a full sentence; empty if it counts
 * @param error   why it cannot be read, a full sentence
 */
public record GradedFile(String name, String origin, Optional<GradedTrace> graded, Optional<String> refused,
		Optional<String> error) {
	/** A file that cannot be read. */
	public static GradedFile unusable(String name, String error) {
		return new GradedFile(name, "", Optional.empty(), Optional.empty(), Optional.of(error));
	}

	/**
	 * A file that was graded.
	 *
	 * @param played whether only traces count that were played and that nobody has changed
	 */
	public static GradedFile graded(String name, String origin, GradedTrace graded, boolean played) {
		Optional<String> refused = !played || graded.trust() == Trust.SEALED ? Optional.empty()
				: Optional.of(trust(graded, origin));
		return new GradedFile(name, origin, Optional.of(graded), refused, Optional.empty());
	}

	/** What is to be said of whether the trace can be believed; the empty string if it can. */
	String trust() {
		return graded.map(trace -> trust(trace, origin)).orElse("");
	}

	private static String trust(GradedTrace graded, String origin) {
		return switch (graded.trust()) {
			case SEALED -> "";
			case BROKEN -> "The seal is broken: the file was changed, or played for another text of the challenge.";
			case NOT_PLAYED -> "Not played as a challenge%s; nothing is known of hints."
					.formatted(origin.isEmpty() ? "" : " (" + origin + ")");
		};
	}

	/** Whether it reaches the goal and counts. */
	public boolean isReached() {
		return refused.isEmpty() && graded.filter(GradedTrace::isReached).isPresent();
	}

	/** The word for what it comes to: a grade, {@code not counted} or {@code unreadable}. */
	String word() {
		return graded.isEmpty() ? "unreadable"
				: refused.isPresent() && graded.get().isReached() ? "not counted" : graded.get().score().grade().word();
	}

	/** What this file does to the exit code. */
	public int exitCode() {
		return error.isPresent() ? ExitCode.WRONG : isReached() ? ExitCode.OK : ExitCode.FOUND;
	}
}
