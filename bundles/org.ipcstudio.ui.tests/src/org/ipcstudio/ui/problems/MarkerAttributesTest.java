package org.ipcstudio.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IMarker;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerAttributesTest {
	private static final String UNCONNECTED = "system S {\n  mailbox M : int\n  process A {\n    send 1 to M\n  }\n"
			+ "  process B { var x : int receive x from M }\n  M -> B\n}\n";

	@Test
	void aProblemWithAllThatIsKnownAboutIt() {
		Map<String, Object> marker = only(UNCONNECTED, "IPC401");
		int place = UNCONNECTED.indexOf("M\n  }");
		assertEquals(IMarker.SEVERITY_ERROR, marker.get(IMarker.SEVERITY));
		assertEquals(4, marker.get(IMarker.LINE_NUMBER));
		assertEquals(place, marker.get(IMarker.CHAR_START));
		assertEquals(place + 1, marker.get(IMarker.CHAR_END));
		assertEquals(true, marker.get(ProblemMarkers.FIXABLE));
		assertTrue(marker.get(IMarker.MESSAGE).toString().contains("A"), marker.toString());
	}

	@Test
	void aWarning() {
		assertEquals(IMarker.SEVERITY_WARNING, only("system S { process A { } }", "IPC501").get(IMarker.SEVERITY));
	}

	@Test
	void noAttributeIsForgottenWhenMarkersAreCompared() {
		Map<String, Object> marker = only(UNCONNECTED, "IPC401");
		assertEquals(Set.copyOf(MarkerAttributes.NAMES), marker.keySet());
		assertTrue(MarkerAttributes.NAMES.containsAll(MarkerAttributes.ofUnreadable("no").keySet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "system", "system S", "system S {", "system S { process", "x", "system S { }\n\u0000" })
	void everyProblemCanBeUnderlined(String text) {
		List<Map<String, Object>> markers = MarkerAttributes.of(SourceFile.parse(text));
		assertTrue(!markers.isEmpty());
		for (Map<String, Object> marker : markers) {
			int start = (int) marker.get(IMarker.CHAR_START);
			int end = (int) marker.get(IMarker.CHAR_END);
			assertTrue(0 <= start && start <= end && end <= text.length(), marker + " in " + text.length());
			assertTrue(text.isEmpty() || start < end, marker.toString());
		}
	}

	@Test
	void aByteOrderMarkDoesNotCount() {
		int place = (int) only(UNCONNECTED, "IPC401").get(IMarker.CHAR_START);
		assertEquals(place, only("\uFEFF" + UNCONNECTED, "IPC401").get(IMarker.CHAR_START));
	}

	@Test
	void aFileThatCannotBeRead() {
		Map<String, Object> marker = MarkerAttributes.ofUnreadable("It is on fire.");
		assertEquals(IMarker.SEVERITY_ERROR, marker.get(IMarker.SEVERITY));
		assertEquals("It is on fire.", marker.get(IMarker.MESSAGE));
		assertNull(marker.get(ProblemMarkers.CODE));
	}

	private static Map<String, Object> only(String text, String code) {
		List<Map<String, Object>> found = MarkerAttributes.of(SourceFile.parse(text)).stream()
				.filter(marker -> code.equals(marker.get(ProblemMarkers.CODE))).toList();
		assertEquals(1, found.size(), "markers of " + code);
		return found.get(0);
	}
}
