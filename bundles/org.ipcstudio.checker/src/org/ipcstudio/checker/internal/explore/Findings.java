package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;

/** Collects what is found: one finding per kind, set of processes and place, the first one. */
final class Findings {
	private final CheckOptions options;
	private final Set<Key> known = new HashSet<>();
	private final List<Finding> found = new ArrayList<>();
	private final Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
	private boolean moreFound;

	private record Key(FindingKind kind, List<?> place) {
	}

	Findings(CheckOptions options) {
		this.options = options;
	}

	/**
	 * Adds a finding, unless it is known or nobody looks for its kind.
	 *
	 * @param place   what makes it different from others of its kind: processes and places
	 * @param finding makes it; called only if it is new
	 */
	void add(FindingKind kind, List<?> place, Supplier<Finding> finding) {
		Key key = new Key(kind, place);
		if (!options.looksFor(kind) || known.contains(key)) {
			return;
		}
		int count = counts.merge(kind, 1, Integer::sum);
		if (count <= options.maxFindings()) {
			known.add(key);
			found.add(finding.get());
		} else {
			moreFound = true;
		}
	}

	/** What was found: defects first, then remarks, each kind in the order in which it was added. */
	List<Finding> all() {
		return found.stream().sorted(Comparator.comparing(Finding::kind)).toList();
	}

	/** Whether there is more than may be reported. */
	boolean moreFound() {
		return moreFound;
	}
}
