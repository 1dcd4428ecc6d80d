package org.ipcstudio.cli.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.ipcstudio.checker.FindingKind;

/**
 * The defects of a file that people are shown: the first few groups of each kind that are new. Of the others they are
 * told how many there are.
 *
 * @param shown  the groups to show
 * @param hidden how many more there are of each kind that has more, new ones only
 * @param known  the defects that the baseline has
 */
record Selection(List<FindingGroup> shown, Map<FindingKind, Integer> hidden, List<ReportedFinding> known) {
	static final int MOST_OF_A_KIND = 3;

	/** @param everything whether all that are new are shown */
	static Selection of(CheckedFile file, boolean everything) {
		List<FindingGroup> shown = new ArrayList<>();
		Map<FindingKind, Integer> groups = new EnumMap<>(FindingKind.class);
		Map<FindingKind, Integer> hidden = new EnumMap<>(FindingKind.class);
		for (FindingGroup group : FindingGroup.of(file.findings().stream().filter(ReportedFinding::counts).toList())) {
			FindingKind kind = group.first().kind();
			if (groups.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND || everything) {
				shown.add(group);
			} else {
				hidden.merge(kind, group.size(), Integer::sum);
			}
		}
		return new Selection(shown, hidden, file.findings().stream()
				.filter(finding -> finding.known() && !finding.kind().isRemark()).toList());
	}

	/** Of which kinds there is more than is shown, in words; empty if there is none. */
	String hiddenInWords() {
		List<String> parts = new ArrayList<>();
		hidden.forEach((kind, count) -> parts.add(Figures.count(count) + " of the kind " + kind.id()));
		return String.join(", ", parts);
	}
}
