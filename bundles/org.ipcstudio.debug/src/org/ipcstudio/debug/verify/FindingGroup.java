package org.ipcstudio.debug.verify;

import java.util.List;
import java.util.Set;

import org.ipcstudio.checker.AlikeFindings;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;

/**
 * Findings of one kind that differ in nothing but the numbers of instances. People are shown the first one and told
 * of the others.
 *
 * @param findings at least one, in the order in which they were found
 */
public record FindingGroup(List<Finding> findings) {
	private static final int MOST_NAMES = 3;
	private static final int MOST_INDEX = 1_000;

	public FindingGroup {
		findings = List.copyOf(findings);
	}

	/** Puts findings into groups, in the order of the first ones. */
	public static List<FindingGroup> of(List<Finding> findings) {
		return AlikeFindings.of(findings).stream().map(FindingGroup::new).toList();
	}

	/** The one that stands for all of them. */
	public Finding first() {
		return findings.getFirst();
	}

	public FindingKind kind() {
		return first().kind();
	}

	/** What it is, in a line: {@code Deadlock: A, B and 3 others wait for each other.} */
	public String brief() {
		String brief = brief(first());
		return findings.size() == 1 ? brief
				: Messages.bind(Messages.FindingGroup_alike, brief, Words.count(findings.size() - 1L));
	}

	/** What a finding is, in a line. */
	public static String brief(Finding finding) {
		return Messages.bind(Messages.FindingGroup_brief, KindNames.capitalized(finding.kind()), substance(finding));
	}

	/** What happens, in a line, without naming its kind. */
	public static String substance(Finding finding) {
		if (finding.waits().isEmpty()) {
			return firstSentence(finding.message());
		}
		if (!finding.cycle().isEmpty()) {
			return Messages.bind(Messages.FindingGroup_ring, names(finding.cycle()));
		}
		return Messages.bind(finding.processes().size() == 1 ? Messages.FindingGroup_oneStuck : Messages.FindingGroup_stuck,
				names(finding.processes()));
	}

	/**
	 * The names of some processes, at least one: of an array from its first to its last one, of many only the first
	 * ones.
	 */
	public static String names(List<String> names) {
		if (names.size() == 1) {
			return names.getFirst();
		}
		String range = range(names);
		if (range != null) {
			return range;
		}
		int shown = names.size() <= MOST_NAMES + 1 ? names.size() - 1 : MOST_NAMES;
		String first = String.join(", ", names.subList(0, shown)); //$NON-NLS-1$
		return shown == names.size() - 1 ? Messages.bind(Messages.FindingGroup_and, first, names.getLast())
				: Messages.bind(Messages.FindingGroup_others, first, Words.count(names.size() - (long) shown));
	}

	/** {@code P[0] … P[4]} for three and more instances of an array without a gap; else null. */
	private static String range(List<String> names) {
		String base = names.getFirst().replaceAll("\\[\\d+]$", ""); //$NON-NLS-1$ //$NON-NLS-2$
		Set<String> given = Set.copyOf(names);
		int first = 0;
		while (first < MOST_INDEX && !given.contains(base + '[' + first + ']')) {
			first++;
		}
		int last = first + names.size() - 1;
		for (int index = first; index <= last; index++) {
			if (!given.contains(base + '[' + index + ']')) {
				return null;
			}
		}
		return names.size() < 3 ? null
				: Messages.bind(Messages.FindingGroup_range, base + '[' + first + ']', base + '[' + last + ']');
	}

	private static String firstSentence(String text) {
		int end = text.indexOf(". "); //$NON-NLS-1$
		return end < 0 ? text : text.substring(0, end + 1);
	}
}
