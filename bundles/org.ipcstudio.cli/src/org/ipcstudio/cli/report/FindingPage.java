package org.ipcstudio.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The pages about what {@code check} and {@code run} can find. */
public enum FindingPage {
	DEADLOCK("Nobody can go on"),
	PARTIAL_DEADLOCK("Some can never go on, while others run for ever"),
	CIRCULAR_WAIT("Processes that wait for each other in a ring"),
	ORPHAN_WAIT("A wait that nobody will ever end"),
	ASSERTION("An assertion does not hold"),
	RUNTIME_FAULT("A rule is broken while the system runs"),
	BROKEN_PIPE("A write to a pipe that nobody can read"),
	ABSENT_MAILBOX("The use of a mailbox that does not exist"),
	RACE("Accesses to shared memory in no particular order"),
	LIVELOCK("Steps for ever without progress, also of one process alone"),
	UNBOUNDED("A channel that grows without a bound"),
	LEFTOVER("Messages that nobody has taken"),
	LOST("Messages that were dropped"),
	UNREACHED("Text that no run executes"),
	NEVER_PICKED("A receiver that gets no message in any run"),
	INCONCLUSIVE("A limit was reached before there was an answer");

	private final String title;

	FindingPage(String title) {
		this.title = title;
	}

	public String title() {
		return title;
	}

	/** The word for it: {@code partial-deadlock}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The page, in Markdown. */
	public String text() {
		String resource = "/org/ipcstudio/cli/explanations/" + id() + ".md";
		try (InputStream in = FindingPage.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException | NullPointerException e) {
			throw new IllegalStateException("the page " + resource + " is missing from this installation", e);
		}
	}

	/** The page with that name, written in any of the usual ways. */
	public static Optional<FindingPage> byId(String id) {
		String wanted = id.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
		for (FindingPage page : values()) {
			if (page.id().equals(wanted) || page == LIVELOCK && wanted.equals("starvation")
					|| page == RACE && wanted.equals("data-race")) {
				return Optional.of(page);
			}
		}
		return Optional.empty();
	}
}
