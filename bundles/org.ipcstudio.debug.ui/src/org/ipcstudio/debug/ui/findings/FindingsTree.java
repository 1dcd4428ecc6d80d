package org.ipcstudio.debug.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.FindingGroup;
import org.ipcstudio.debug.verify.KindNames;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.debug.verify.Words;

/**
 * The tree of the Findings view: files, the newest verification first, in each the kinds of findings, in these
 * findings.
 */
final class FindingsTree implements ITreeContentProvider {

	/** Makes the lines for the latest verification of every file; in any thread. */
	static List<FindingsNode> of(Verifications verifications, Set<FindingKind> hidden) {
		return verifications.all().stream().map(verification -> file(verification, hidden)).toList();
	}

	static FindingsNode file(Verification verification, Set<FindingKind> hidden) {
		String name = verification.file().getName();
		if (verification.isRunning()) {
			return FindingsNode.file(verification,
					Messages.bind(Messages.FindingsTree_running, name, Words.progress(verification.progress())), List.of());
		}
		Outcome outcome = verification.outcome().orElseThrow();
		String verdict = Words.brief(outcome);
		String text = Messages.bind(verification.isOutdated() ? Messages.FindingsTree_outdated : Messages.FindingsTree_file, name,
				verdict);
		return FindingsNode.file(verification, text, kinds(verification, hidden));
	}

	private static List<FindingsNode> kinds(Verification verification, Set<FindingKind> hidden) {
		Map<FindingKind, List<FindingGroup>> byKind = new TreeMap<>();
		for (FindingGroup group : verification.groups()) {
			if (!hidden.contains(group.kind())) {
				byKind.computeIfAbsent(group.kind(), kind -> new ArrayList<>()).add(group);
			}
		}
		List<FindingsNode> kinds = new ArrayList<>();
		byKind.forEach((kind, groups) -> {
			int count = groups.stream().mapToInt(group -> group.findings().size()).sum();
			String text = count == 1 ? KindNames.capitalized(kind)
					: Messages.bind(Messages.FindingsTree_kind, KindNames.title(kind), Words.count(count));
			kinds.add(FindingsNode.kind(verification, kind, text,
					groups.stream().map(group -> group(verification, group)).toList()));
		});
		return kinds;
	}

	private static FindingsNode group(Verification verification, FindingGroup group) {
		List<FindingsNode> alike = group.findings().size() == 1 ? List.of()
				: group.findings().stream().map(finding -> FindingsNode.finding(verification, finding,
						FindingGroup.substance(finding), List.of())).toList();
		String text = alike.isEmpty() ? FindingGroup.substance(group.first())
				: Messages.bind(Messages.FindingsTree_alike, FindingGroup.substance(group.first()), Words.count(alike.size() - 1L));
		return FindingsNode.finding(verification, group.first(), text, alike);
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object node) {
		return ((FindingsNode) node).children().toArray();
	}

	@Override
	public Object getParent(Object node) {
		return ((FindingsNode) node).parent();
	}

	@Override
	public boolean hasChildren(Object node) {
		return !((FindingsNode) node).children().isEmpty();
	}
}
