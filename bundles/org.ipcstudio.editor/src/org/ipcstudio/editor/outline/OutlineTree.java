package org.ipcstudio.editor.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ipcstudio.editor.document.LiveProblems;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.editor.selection.ElementId;
import org.ipcstudio.editor.selection.Selectables;
import org.ipcstudio.editor.selection.SharedSelection;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.Severity;

/**
 * The tree of the outline. A moment after the text has changed it shows the new one: where only names and types have
 * changed only their items are drawn again, so that a large outline costs little while somebody types. What is open stays
 * open, because things keep their identity.
 */
final class OutlineTree {
	/** How long after a change the tree follows, in milliseconds. */
	private static final int PAUSE = 250;

	private final Drawing drawing;
	private final LiveProblems problems;
	private final SharedSelection selection;
	private final Selectables selectables;
	private final OutlineContents contents = new OutlineContents();
	private final OutlineLabels labels = new OutlineLabels(contents);
	private final TreeViewer viewer;
	private final Runnable later = this::refresh;
	private final Runnable changeListener = this::refreshLater;
	private final Runnable selectionListener = this::showSelection;
	private boolean active;
	private boolean outdated;
	private boolean showing;

	/** Makes an empty tree, which {@link #fill()} fills. */
	OutlineTree(Composite parent, Drawing drawing, LiveProblems problems, SharedSelection selection) {
		this.drawing = drawing;
		this.problems = problems;
		this.selection = selection;
		this.selectables = new Selectables(drawing);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(contents);
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(labels));
		viewer.addSelectionChangedListener(event -> select());
	}

	/** Fills the tree, and lets it follow text and selection from now on. */
	void fill() {
		contents.setOutline(SystemOutline.of(drawing));
		labels.setSeverities(severities());
		active = true;
		viewer.setInput(contents);
		viewer.expandToLevel(2);
		showSelection();
		drawing.system().addListener(changeListener);
		problems.addListener(changeListener);
		selection.addListener(selectionListener);
		viewer.getTree().addDisposeListener(event -> {
			drawing.system().removeListener(changeListener);
			problems.removeListener(changeListener);
			selection.removeListener(selectionListener);
			viewer.getTree().getDisplay().timerExec(-1, later);
		});
	}

	TreeViewer viewer() {
		return viewer;
	}

	Selectables selectables() {
		return selectables;
	}

	void setSorted(boolean sorted) {
		viewer.setComparator(sorted ? new OutlineOrder(contents) : null);
	}

	/** The selected things that are still there. */
	List<Target> selected() {
		return things().stream().map(selectables::target).filter(Objects::nonNull).toList();
	}

	@SuppressWarnings("unchecked")
	private List<Object> things() {
		return viewer.getStructuredSelection().toList();
	}

	private void select() {
		if (!showing) {
			selection.select(things());
		}
	}

	private void showSelection() {
		List<Object> wanted = selection.selected();
		if (wanted.equals(things()) || viewer.getTree().isDisposed()) {
			return;
		}
		if (outdated && active) {
			refresh();
			return;
		}
		showing = true;
		try {
			List<Object> shown = wanted.stream().map(this::shown).filter(Objects::nonNull).toList();
			viewer.setSelection(new StructuredSelection(shown), true);
		} finally {
			showing = false;
		}
	}

	/** The thing that stands for a selected one; an edge that is there because of an attribute is shown by its element. */
	private Object shown(Object thing) {
		if (contents.outline().item(thing) != null) {
			return thing;
		}
		Target target = selectables.target(thing);
		Object other = target == null || target.element() == null ? null : selectables.of(target.element());
		return other != null && contents.outline().item(other) != null ? other : null;
	}

	private void refreshLater() {
		outdated = true;
		if (active) {
			viewer.getTree().getDisplay().timerExec(PAUSE, later);
		}
	}

	/** Says whether the tree is shown; it follows changes only then. */
	void setActive(boolean nowActive) {
		active = nowActive && viewer.getInput() != null;
		if (active && outdated) {
			refresh();
		}
	}

	/** Brings the tree up to date at once. */
	void refresh() {
		if (viewer.getTree().isDisposed() || viewer.isCellEditorActive()) {
			return;
		}
		outdated = false;
		SystemOutline before = contents.outline();
		SystemOutline now = SystemOutline.of(drawing);
		Map<Object, Severity> marksBefore = labels.severities();
		contents.setOutline(now);
		labels.setSeverities(severities());
		showing = true;
		try {
			if (now.hasStructureOf(before)) {
				Set<Object> changed = new HashSet<>(now.lookingDifferent(before));
				addDifferences(changed, marksBefore, labels.severities());
				viewer.update(changed.toArray(), null);
			} else {
				viewer.refresh();
			}
		} finally {
			showing = false;
		}
		// Rows that are drawn one by one are drawn over each other, and look bold.
		viewer.getTree().redraw();
		showSelection();
	}

	private static void addDifferences(Set<Object> changed, Map<Object, Severity> before, Map<Object, Severity> now) {
		before.forEach((thing, severity) -> {
			if (now.get(thing) != severity) {
				changed.add(thing);
			}
		});
		now.forEach((thing, severity) -> {
			if (before.get(thing) != severity) {
				changed.add(thing);
			}
		});
	}

	/** Problems are shown where the text that is drawn has them; while it is broken, the system as a whole has. */
	private Map<Object, Severity> severities() {
		if (drawing.system().isBroken()) {
			return Map.of(ElementId.SYSTEM, Severity.ERROR);
		}
		return problems.judged() == drawing.system().source() ? contents.outline().severities(problems.all())
				: labels.severities();
	}
}
