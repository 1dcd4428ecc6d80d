package org.ipcstudio.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ipcstudio.checker.AlikeFindings;
import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;

/**
 * Findings that differ in nothing but the numbers of instances: of five philosophers, any two may come to the same
 * deadlock. People are shown the first one and told of the others.
 *
 * @param first  the first of them
 * @param others the others, in the order in which they were found
 */
record FindingGroup(ReportedFinding first, List<ReportedFinding> others) {
	private static final int MOST_NAMES = 6;

	FindingGroup {
		others = List.copyOf(others);
	}

	/** Puts findings into groups, in the order of the first ones. */
	static List<FindingGroup> of(List<ReportedFinding> findings) {
		return AlikeFindings.of(findings, ReportedFinding::finding).stream()
				.map(group -> new FindingGroup(group.getFirst(), group.subList(1, group.size()))).toList();
	}

	/** The number of findings. */
	int size() {
		return 1 + others.size();
	}

	/** One line for each of the others, up to a number: whom it is about, and where they wait if that tells them apart. */
	List<String> othersInWords(int most) {
		return others.stream().limit(most).map(other -> inWords(other.finding())).toList();
	}

	private static String inWords(Finding finding) {
		Map<String, List<String>> byPlace = finding.waits().stream()
				.filter(wait -> finding.processes().contains(wait.process())).collect(Collectors.groupingBy(
						wait -> "`" + wait.text() + "` in line " + wait.line(), LinkedHashMap::new,
						Collectors.mapping(BlockedProcess::process, Collectors.toList())));
		if (byPlace.size() < 2) {
			return names(finding.processes());
		}
		return byPlace.entrySet().stream().map(entry -> names(entry.getValue()) + " at " + entry.getKey())
				.collect(Collectors.joining("; "));
	}

	private static String names(List<String> names) {
		if (names.isEmpty()) {
			return "nobody in particular";
		}
		int shown = names.size() <= MOST_NAMES + 1 ? names.size() : MOST_NAMES;
		String list = String.join(", ", names.subList(0, shown));
		return shown < names.size() ? list + " and " + Figures.count(names.size() - shown) + " others" : list;
	}
}
