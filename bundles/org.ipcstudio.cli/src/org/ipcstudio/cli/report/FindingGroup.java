package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipcstudio.checker.BlockedProcess;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;

/**
 * Findings that differ in nothing but the numbers of instances: of five philosophers, any two may come to the same
 * deadlock. People are shown the first one and told of the others.
 *
 * @param first  the first of them
 * @param others the others, in the order in which they were found
 */
record FindingGroup(ReportedFinding first, List<ReportedFinding> others) {
	private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
	private static final int MOST_NAMES = 6;

	FindingGroup {
		others = List.copyOf(others);
	}

	private record Shape(FindingKind kind, List<String> processes, List<String> waits, int cycle, String message) {
	}

	/**
	 * Puts findings into groups, in the order of the first ones. Those about the very same processes differ in something
	 * else, so they are in different groups.
	 */
	static List<FindingGroup> of(List<ReportedFinding> findings) {
		Map<List<?>, List<ReportedFinding>> groups = new LinkedHashMap<>();
		Map<List<?>, Integer> sameProcesses = new HashMap<>();
		for (ReportedFinding finding : findings) {
			Shape shape = shape(finding.finding());
			int number = sameProcesses.merge(List.of(shape, finding.finding().processes()), 1, Integer::sum);
			groups.computeIfAbsent(List.of(shape, number), key -> new ArrayList<>()).add(finding);
		}
		return groups.values().stream().map(group -> new FindingGroup(group.get(0), group.subList(1, group.size()))).toList();
	}

	/** The number of findings. */
	int size() {
		return 1 + others.size();
	}

	/** What is said of blocked processes depends on the whole situation, so only the waits tell whether two are alike. */
	private static Shape shape(Finding finding) {
		List<String> waits = finding.waits().stream().filter(wait -> finding.processes().contains(wait.process()))
				.map(wait -> plain(wait.process()) + " " + wait.operation() + " " + plain(wait.on()) + " " + wait.line() + " " + wait.text())
				.sorted().toList();
		return new Shape(finding.kind(), finding.processes().stream().map(FindingGroup::plain).sorted().toList(), waits,
				finding.cycle().size(), waits.isEmpty() ? plain(finding.message()) : "");
	}

	private static String plain(String text) {
		return INDEX.matcher(text).replaceAll("[]");
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
