package org.ipcstudio.ui.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.Severity;
import org.ipcstudio.language.SourceFile;

/** What the markers of a file say: one map from attribute to value for each problem. */
final class MarkerAttributes {

	/** The names of all attributes that are ever set. */
	static final List<String> NAMES = List.of(IMarker.SEVERITY, IMarker.MESSAGE, IMarker.LINE_NUMBER, IMarker.CHAR_START,
			IMarker.CHAR_END, ProblemMarkers.CODE, ProblemMarkers.FIXABLE);

	/** A byte order mark counts in the text that was read, but editors do not show it and count from behind it. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private MarkerAttributes() {
	}

	/** One map for each problem of the file, in the same order. */
	static List<Map<String, Object>> of(SourceFile file) {
		return file.problems().stream().map(problem -> of(problem, file.text())).toList();
	}

	/** The attributes of a file whose text cannot be read at all. */
	static Map<String, Object> ofUnreadable(String message) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		attributes.put(IMarker.MESSAGE, message);
		attributes.put(IMarker.LINE_NUMBER, 1);
		return attributes;
	}

	private static Map<String, Object> of(Problem problem, String text) {
		Region visible = visible(problem.region(), text);
		int hidden = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, severity(problem.severity()));
		attributes.put(IMarker.MESSAGE, problem.message());
		attributes.put(IMarker.LINE_NUMBER, problem.line());
		attributes.put(IMarker.CHAR_START, Math.max(0, visible.offset() - hidden));
		attributes.put(IMarker.CHAR_END, Math.max(0, visible.end() - hidden));
		attributes.put(ProblemMarkers.CODE, problem.code().id());
		attributes.put(ProblemMarkers.FIXABLE, !problem.fixes().isEmpty());
		return attributes;
	}

	private static int severity(Severity severity) {
		return severity == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
	}

	/** A region without any character could not be underlined, so it takes in a neighbour. */
	private static Region visible(Region region, String text) {
		if (region.length() > 0 || text.isEmpty()) {
			return region;
		}
		int offset = Math.min(region.offset(), text.length() - 1);
		return new Region(offset, 1);
	}
}
