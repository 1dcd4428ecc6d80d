package org.ipcstudio.debug.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.junit.jupiter.api.Test;

class FindingDetailsTest {
	private static FindingDetails first(String text, FindingKind kind) {
		Outcome outcome = Outcome.of(text, CheckOptions.defaults(), ProgressListener.NONE);
		Finding finding = outcome.result().orElseThrow().findings(kind).getFirst();
		return FindingDetails.of(outcome.system().orElseThrow(), finding);
	}

	@Test
	void showTheRingInOneLine() {
		FindingDetails details = first(Systems.RING, FindingKind.DEADLOCK);
		assertEquals(List.of("Philosopher[0] → Fork[1] → Philosopher[1] → Fork[0] → Philosopher[0]"), details.rings());
	}

	@Test
	void haveASentenceForEachProcessWithItsLine() {
		FindingDetails details = first(Systems.RING, FindingKind.DEADLOCK);
		assertEquals(2, details.sentences().size());
		assertTrue(details.sentences().getFirst().text().startsWith("Philosopher[0] waits for "), details.text());
		assertEquals(6, details.sentences().getFirst().line());
		assertEquals("receive fork from Fork[(self + 1) % 2]", details.sentences().getFirst().code());
	}

	@Test
	void knowHowItIsRepaired() {
		assertFalse(first(Systems.RING, FindingKind.DEADLOCK).hints().isEmpty());
		assertEquals(List.of(Messages.FindingDetails_race), first(Systems.RACE, FindingKind.RACE).hints());
	}

	@Test
	void sayOnceWhatIsKnownOfARaceAndShowBothRuns() {
		FindingDetails details = first(Systems.RACE, FindingKind.RACE);
		assertEquals(1, details.sentences().size());
		String text = details.text();
		assertEquals(text.indexOf(details.finding().message()), text.lastIndexOf(details.finding().message()));
		assertTrue(text.contains(Messages.RunText_run) && text.contains(Messages.RunText_otherRun), text);
	}

	@Test
	void nameEveryLineThatMattersOnce() {
		assertEquals(List.of(6), first(Systems.RING, FindingKind.DEADLOCK).lines());
	}
}
