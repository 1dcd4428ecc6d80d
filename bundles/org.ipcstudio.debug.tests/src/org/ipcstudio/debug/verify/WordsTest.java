package org.ipcstudio.debug.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.junit.jupiter.api.Test;

class WordsTest {
	private static final ProgressListener CANCELLED = new ProgressListener() {
		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	private static Outcome outcome(String text, CheckOptions options) {
		return Outcome.of(text, options, ProgressListener.NONE);
	}

	@Test
	void sayThatNothingIsWrongAndHowMuchWasLookedAt() {
		String verdict = Words.verdict(outcome(Systems.PIPELINE, CheckOptions.defaults()));
		assertTrue(verdict.matches("Nothing is wrong\\. Every state was looked at: \\d+ states in .* s\\."), verdict);
	}

	@Test
	void areFewWhereThereIsLittleRoom() {
		String clean = Words.brief(outcome(Systems.PIPELINE, CheckOptions.defaults()));
		assertTrue(clean.matches("nothing is wrong \\(\\d+ states in .* s\\)"), clean);
		String deadlock = Words.brief(outcome(Systems.RING, CheckOptions.defaults()));
		assertTrue(deadlock.matches("deadlock \\(\\d+ states in .* s\\)"), deadlock);
		String limited = Words.brief(outcome(Systems.PIPELINE, CheckOptions.defaults().withMaxStates(2).withReductions(Set.of())));
		assertTrue(limited.startsWith("inconclusive, because the limit of states was reached ("), limited);
	}

	@Test
	void nameWhatWasFound() {
		String verdict = Words.verdict(outcome(Systems.RING, CheckOptions.defaults()));
		assertTrue(verdict.startsWith("Found: deadlock. Every state was looked at: "), verdict);
	}

	@Test
	void sayWhichLimitHasEndedIt() {
		CheckOptions two = CheckOptions.defaults().withMaxStates(2).withReductions(Set.of());
		String verdict = Words.verdict(outcome(Systems.PIPELINE, two));
		assertTrue(verdict.startsWith("Inconclusive: nothing was found so far. Not every state was looked at, because the "
				+ "limit of states was reached: "), verdict);
	}

	@Test
	void sayThatTheUserHasStoppedIt() {
		Outcome outcome = Outcome.of(Systems.PIPELINE, CheckOptions.defaults().withTimeLimit(Duration.ofMinutes(1)), CANCELLED);
		String verdict = Words.verdict(outcome);
		assertTrue(verdict.contains("because you stopped it"), verdict);
		assertEquals(Report.INCOMPLETE, new Report("/p/a.ipc", outcome).exitCode());
	}

	@Test
	void sayThatTheTextHasErrors() {
		Outcome outcome = outcome("system S { process P { send 1 to Nobody } }", CheckOptions.defaults());
		assertEquals("The text has an error, so there is nothing to verify; the Problems view shows it.",
				Words.verdict(outcome));
		assertEquals(Report.WRONG, new Report("/p/a.ipc", outcome).exitCode());
	}

	@Test
	void giveTimesAsPeopleDo() {
		assertEquals("less than 0.1 s", Words.seconds(0.04));
		assertEquals("1.5 s", Words.seconds(1.52));
		assertEquals("12 s", Words.seconds(12.3));
		assertEquals("3 min 20 s", Words.seconds(200));
	}

	@Test
	void callEveryKindDifferently() {
		Set<String> names = EnumSet.allOf(FindingKind.class).stream().map(KindNames::title).collect(Collectors.toSet());
		assertEquals(FindingKind.values().length, names.size());
	}

	@Test
	void reportEveryFindingWithItsPlace() {
		Outcome outcome = outcome(Systems.RING, CheckOptions.defaults());
		Report report = new Report("/project/ring.ipc", outcome);
		String[] lines = report.text().split("\n");
		assertEquals(1 + outcome.findings().size(), lines.length);
		assertTrue(lines[1].startsWith("  deadlock: "), lines[1]);
		assertTrue(lines[1].contains("(/project/ring.ipc:"), lines[1]);
		assertEquals(Report.FOUND, report.exitCode());
	}
}
