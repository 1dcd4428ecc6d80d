package org.ipcstudio.debug.ui.findings;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.ui.views.BackgroundModel;
import org.ipcstudio.debug.verify.FindingDetails;
import org.ipcstudio.debug.verify.FindingGroup;
import org.ipcstudio.debug.verify.KindNames;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.engine.trace.Step;

/**
 * What is known of the selected line: why, in sentences, and the steps that lead there; of a race both orders. The
 * steps and the run that is shown move together.
 */
final class FindingDetailPane {
	private final FindingsView view;
	private final FindingReplay replay;
	private final SashForm sash;
	private final ExplanationPane explanation;
	private final SashForm runs;
	private final StepTable first;
	private final StepTable second;
	private final BackgroundModel<Shown> model;
	private volatile FindingsNode node;
	private Shown shown;

	private record Shown(FindingsNode node, FindingDetails details) {
	}

	FindingDetailPane(Composite parent, FindingsView view, FindingReplay replay) {
		this.view = view;
		this.replay = replay;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		explanation = new ExplanationPane(sash, target -> view.commands().follow(target));
		runs = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
		first = new StepTable(runs, new User(false));
		second = new StepTable(runs, new User(true));
		sash.setWeights(50, 50);
		model = new BackgroundModel<>(Messages.FindingDetailPane_job, parent.getDisplay(), this::compute, this::show);
		replay.whenMoved(this::follow);
		sash.setMaximizedControl(explanation.control());
	}

	/** The steps of one run, and what is done with them. */
	private final class User implements StepTable.User {
		private final boolean otherOrder;

		User(boolean otherOrder) {
			this.otherOrder = otherOrder;
		}

		@Override
		public void showLine(Step step) {
			view.commands().showLine(step.line());
		}

		@Override
		public void selected(int number) {
			Playback playback = replay.playback();
			boolean isThere = playback != null && replay.isOtherOrder() == otherOrder && playback.position() == number;
			if (node != null && node.finding() != null && !isThere && !node.verification().isOutdated()) {
				replay.show(node.verification(), node.finding(), otherOrder, number);
			}
		}
	}

	/** Explanation and steps side by side, or one above the other. */
	void arrange(boolean sideBySide) {
		int orientation = sideBySide ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
		}
	}

	/** Shows what is known of a line. */
	void show(FindingsNode selected) {
		node = selected;
		refresh();
	}

	/** Shows it anew: more may be known by now. */
	void refresh() {
		FindingsNode selected = node;
		if (selected != null && selected.finding() != null) {
			model.request();
		} else {
			shown = null;
			showText(selected);
		}
	}

	private void showText(FindingsNode selected) {
		sash.setMaximizedControl(explanation.control());
		if (selected == null) {
			explanation.show(null, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
			return;
		}
		Verification verification = selected.verification();
		String text = selected.kind() == null ? ExplanationText.of(verification) : ExplanationText.of(selected.children());
		String title = selected.kind() == null ? verification.file().getFullPath().makeRelative().toString() : selected.text();
		FindingIcon icon = selected.kind() == null ? FindingIcon.of(verification) : FindingIcon.of(selected.kind());
		explanation.show(icon.image(), title, text);
	}

	private Shown compute(IProgressMonitor monitor) {
		FindingsNode selected = node;
		if (selected == null || selected.finding() == null) {
			return null;
		}
		return selected.verification().outcome().flatMap(outcome -> outcome.system())
				.map(system -> new Shown(selected, FindingDetails.of(system, selected.finding()))).orElse(null);
	}

	private void show(Shown computed) {
		if (computed.node() != node) {
			return;
		}
		Finding finding = computed.details().finding();
		explanation.show(FindingIcon.of(finding.kind()).image(), title(finding),
				ExplanationText.of(computed.node().verification(), computed.details()));
		boolean another = shown == null || shown.node().finding() != finding;
		shown = computed;
		if (another) {
			showSteps(finding);
		}
	}

	private static String title(Finding finding) {
		return finding.waits().isEmpty() ? KindNames.capitalized(finding.kind()) : FindingGroup.brief(finding);
	}

	private void showSteps(Finding finding) {
		List<Step> other = finding.otherTrace();
		int differ = other.isEmpty() ? -1 : finding.commonSteps();
		first.show(title(finding.trace(), differ), finding.trace(), finding.cycleStart(), differ);
		second.show(title(other, differ), other, -1, differ);
		runs.setMaximizedControl(other.isEmpty() ? first.control() : null);
		sash.setMaximizedControl(finding.trace().isEmpty() ? explanation.control() : null);
		follow();
	}

	private static String title(List<Step> steps, int differ) {
		if (differ >= 0 && differ < steps.size()) {
			return Messages.bind(Messages.FindingDetailPane_order, steps.get(differ).process());
		}
		return steps.size() == 1 ? Messages.FindingDetailPane_step
				: Messages.bind(Messages.FindingDetailPane_steps, steps.size());
	}

	/** Selects the step that led to the moment that is shown. */
	private void follow() {
		Playback playback = replay.playback();
		if (playback != null && shown != null && replay.isOf(shown.node().finding())) {
			(replay.isOtherOrder() ? second : first).reveal(playback.position());
		}
	}

	/** The text of what is shown, for the clipboard; empty if nothing is. */
	String text() {
		return shown != null ? shown.details().text() : ""; //$NON-NLS-1$
	}

	Control control() {
		return sash;
	}

	void dispose() {
		model.dispose();
	}
}
