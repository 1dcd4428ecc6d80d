package org.ipcstudio.debug.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.ProgressListener;
import org.junit.jupiter.api.Test;

class FindingMarkersTest {
	private static List<FindingGroup> groups(Outcome outcome) {
		return FindingGroup.of(outcome.findings());
	}

	private static Outcome outcome(String text) {
		return Outcome.of(text, CheckOptions.defaults(), ProgressListener.NONE);
	}

	private static Map<String, Object> first(String text, boolean outdated) {
		Outcome outcome = outcome(text);
		return FindingMarkers.attributes(outcome, groups(outcome).getFirst(), outdated);
	}

	@Test
	void underlineTheStatementThatADeadlockStandsAt() {
		Map<String, Object> marker = first(Systems.RING, false);
		assertEquals(IMarker.SEVERITY_ERROR, marker.get(IMarker.SEVERITY));
		assertEquals(6, marker.get(IMarker.LINE_NUMBER));
		assertEquals("receive fork from Fork[(self + 1) % 2]",
				Systems.RING.substring((int) marker.get(IMarker.CHAR_START), (int) marker.get(IMarker.CHAR_END)));
		assertEquals("Deadlock: Philosopher[0] and Philosopher[1] wait for each other in a ring.", marker.get(IMarker.MESSAGE));
		assertEquals("deadlock", marker.get(FindingMarkers.KIND));
	}

	@Test
	void leaveACommentBehindTheStatementAlone() {
		Map<String, Object> marker = first(Systems.RING.replace("% 2]\n    send true to Fork[self]",
				"% 2]   // the other one\n    send true to Fork[self]"), false);
		assertEquals((int) marker.get(IMarker.CHAR_START) + "receive fork from Fork[(self + 1) % 2]".length(),
				marker.get(IMarker.CHAR_END));
	}

	@Test
	void areNoErrorsAnyMoreWhenTheTextHasChanged() {
		Map<String, Object> marker = first(Systems.RING, true);
		assertEquals(IMarker.SEVERITY_INFO, marker.get(IMarker.SEVERITY));
		assertEquals("Verify again, the text has changed since. Deadlock: Philosopher[0] and Philosopher[1] wait for each "
				+ "other in a ring.", marker.get(IMarker.MESSAGE));
	}

	@Test
	void markRemarksAsWarnings() {
		Outcome outcome = outcome(Systems.PIPELINE.replace("    receive got from Box\n  }", "  }"));
		Map<String, Object> marker = FindingMarkers.attributes(outcome, groups(outcome).getFirst(), false);
		assertEquals("leftover", marker.get(FindingMarkers.KIND));
		assertEquals(IMarker.SEVERITY_WARNING, marker.get(IMarker.SEVERITY));
		assertEquals(5, marker.get(IMarker.LINE_NUMBER));
	}

	@Test
	void nameAFewProcessesAndCountTheOthers() {
		assertEquals("A, B, C and D", FindingGroup.names(List.of("A", "B", "C", "D")));
		assertEquals("A, B, C and 2 others", FindingGroup.names(List.of("A", "B", "C", "D", "E")));
		assertEquals("A", FindingGroup.names(List.of("A")));
		assertEquals("P[1] and P[2]", FindingGroup.names(List.of("P[1]", "P[2]")));
	}

	@Test
	void nameTheFirstAndTheLastOfAnArray() {
		assertEquals("P[0] to P[3]", FindingGroup.names(List.of("P[2]", "P[3]", "P[0]", "P[1]")));
		assertEquals("P[1], P[3] and P[4]", FindingGroup.names(List.of("P[1]", "P[3]", "P[4]")));
	}

	@Test
	void countFindingsThatAreAlikeOnce() {
		Outcome outcome = outcome(Systems.RACE.replace("Payer[2]", "Payer[3]"));
		assertEquals(3, outcome.findings().size());
		assertEquals(1, groups(outcome).size());
		String message = (String) FindingMarkers.attributes(outcome, groups(outcome).getFirst(), false).get(IMarker.MESSAGE);
		assertTrue(message.endsWith(" (2 more like it)"), message);
	}
}
