package org.ipcstudio.checker;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What was found, with all that does not depend on the way on which it was found. */
final class Found {
	private static final Pattern LINE = Pattern.compile("in line (\\d+)");

	private Found() {
	}

	/** The kinds of all findings. */
	static Set<FindingKind> kinds(CheckResult result) {
		return result.findings().stream().map(Finding::kind).collect(Collectors.toCollection(TreeSet::new));
	}

	/** The kinds of the defects. */
	static Set<FindingKind> defects(CheckResult result) {
		return result.findings().stream().map(Finding::kind).filter(kind -> !kind.isRemark())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Each finding with its processes and its place, and the length of the shortest trace to it, up to where its runs part. */
	static Map<String, Integer> lengths(CheckResult result) {
		Map<String, Integer> lengths = new TreeMap<>();
		result.findings().forEach(finding -> lengths.merge(place(finding), finding.commonSteps(), Math::min));
		return lengths;
	}

	/** The length of the shortest trace to each kind of finding. */
	static Map<FindingKind, Integer> lengthsOfKinds(CheckResult result) {
		Map<FindingKind, Integer> lengths = new TreeMap<>();
		result.findings().forEach(finding -> lengths.merge(finding.kind(), finding.commonSteps(), Math::min));
		return lengths;
	}

	private static String place(Finding finding) {
		String kind = finding.kind().id();
		return switch (finding.kind()) {
			case DEADLOCK, PARTIAL_DEADLOCK -> kind + " " + finding.processes() + " at " + waits(finding);
			case RACE -> kind + " " + finding.processes() + " in lines " + LINE.matcher(finding.message()).results()
					.map(MatchResult::group).sorted().toList();
			case UNBOUNDED, LEFTOVER -> kind + " " + finding.text();
			case LIVELOCK -> "%s %s in line %d: %s%s".formatted(kind, finding.processes(), finding.line(), finding.text(),
					finding.cycleStart() < 0 ? " at the end" : "");
			default -> "%s %s in line %d: %s".formatted(kind, finding.processes(), finding.line(), finding.text());
		};
	}

	/** Where those wait whom it is about; a daemon may wait anywhere. */
	private static String waits(Finding finding) {
		return finding.waits().stream().filter(wait -> finding.processes().contains(wait.process()))
				.map(wait -> wait.process() + ":" + wait.line()).sorted().collect(Collectors.joining(" "));
	}
}
