package org.ipcstudio.debug.ui.findings;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.ui.IMemento;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.Verification;

/**
 * How the view is arranged, which outlives the workbench: the order, the room for the tree, and the kinds that are
 * hidden.
 */
final class FindingsState {
	private static final String HIDDEN = "hidden"; //$NON-NLS-1$
	private static final String SORTED = "sorted"; //$NON-NLS-1$
	private static final String ASCENDING = "ascending"; //$NON-NLS-1$
	private static final String SHARE = "share"; //$NON-NLS-1$

	private final Set<Verification> known = Collections.newSetFromMap(new WeakHashMap<>());
	private volatile Set<FindingKind> hidden = Set.of();
	private FindingsColumn sorted;
	private boolean ascending = true;
	private int share = 480;

	void load(IMemento memento) {
		if (memento == null) {
			return;
		}
		EnumSet<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
		for (FindingKind kind : FindingKind.values()) {
			if (Boolean.TRUE.equals(memento.getBoolean(HIDDEN + '.' + kind.id()))) {
				kinds.add(kind);
			}
		}
		hidden = Set.copyOf(kinds);
		for (FindingsColumn column : FindingsColumn.values()) {
			if (column.name().equals(memento.getString(SORTED))) {
				sorted = column;
			}
		}
		Integer saved = memento.getInteger(SHARE);
		share = saved == null || saved < 100 || saved > 900 ? share : saved;
		ascending = !Boolean.FALSE.equals(memento.getBoolean(ASCENDING));
	}

	void save(IMemento memento) {
		hidden.forEach(kind -> memento.putBoolean(HIDDEN + '.' + kind.id(), true));
		memento.putInteger(SHARE, share);
		if (sorted != null) {
			memento.putString(SORTED, sorted.name());
		}
		memento.putBoolean(ASCENDING, ascending);
	}

	/** The kinds of findings that are not shown. */
	Set<FindingKind> hidden() {
		return hidden;
	}

	void setHidden(FindingKind kind, boolean hide) {
		EnumSet<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
		kinds.addAll(hidden);
		if (hide) {
			kinds.add(kind);
		} else {
			kinds.remove(kind);
		}
		hidden = Set.copyOf(kinds);
	}

	void showAll() {
		hidden = Set.of();
	}

	/** The column that findings are sorted by; null if they stand as they were found. */
	FindingsColumn sorted() {
		return sorted;
	}

	boolean isAscending() {
		return ascending;
	}

	void setOrder(FindingsColumn column, boolean newAscending) {
		sorted = column;
		ascending = newAscending;
	}

	/** Whether an ended verification is asked for the first time. */
	boolean isNew(Verification verification) {
		return known.add(verification);
	}

	/** How tree and details share the room. */
	int[] weights() {
		return new int[] { share, 1000 - share };
	}

	void setWeights(int[] weights) {
		share = (int) (1000L * weights[0] / (weights[0] + weights[1]));
	}
}
