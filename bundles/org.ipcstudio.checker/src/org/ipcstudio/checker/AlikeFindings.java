package org.ipcstudio.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Puts together findings that differ in nothing but the numbers of instances: of five philosophers, any two may come to the
 * same deadlock. People are shown one of them and told of the others.
 */
public final class AlikeFindings {
	private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

	private AlikeFindings() {
	}

	private record Shape(FindingKind kind, List<String> processes, List<String> waits, int cycle, String message) {
	}

	/** The groups, in the order of the first one of each. */
	public static List<List<Finding>> of(List<Finding> findings) {
		return of(findings, Function.identity());
	}

	/**
	 * Puts things about findings into groups, in the order of the first one of each. Findings about the very same processes
	 * differ in something else, so they are in different groups.
	 */
	public static <T> List<List<T>> of(List<T> things, Function<T, Finding> finding) {
		Map<List<?>, List<T>> groups = new LinkedHashMap<>();
		Map<List<?>, Integer> sameProcesses = new HashMap<>();
		for (T thing : things) {
			Shape shape = shape(finding.apply(thing));
			int number = sameProcesses.merge(List.of(shape, finding.apply(thing).processes()), 1, Integer::sum);
			groups.computeIfAbsent(List.of(shape, number), key -> new ArrayList<>()).add(thing);
		}
		return List.copyOf(groups.values());
	}

	/** What is said of blocked processes depends on the whole situation, so only the waits tell whether two are alike. */
	private static Shape shape(Finding finding) {
		List<String> waits = finding.waits().stream().filter(wait -> finding.processes().contains(wait.process()))
				.map(wait -> plain(wait.process()) + " " + wait.operation() + " " + plain(wait.on()) + " " + wait.line() + " "
						+ wait.text())
				.sorted().toList();
		return new Shape(finding.kind(), finding.processes().stream().map(AlikeFindings::plain).sorted().toList(), waits,
				finding.cycle().size(), waits.isEmpty() ? plain(finding.message()) : "");
	}

	private static String plain(String text) {
		return INDEX.matcher(text).replaceAll("[]");
	}
}
