package org.ipcstudio.debug.ui.findings;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.debug.verify.Outcome;
import org.ipcstudio.debug.verify.Verification;

/** The icons of verdicts, findings and what can be done with them. */
public enum FindingIcon {
	CLEAN("obj16/verdict_clean_obj"),
	DEFECT("obj16/verdict_defect_obj"),
	INCONCLUSIVE("obj16/verdict_inconclusive_obj"),
	RUNNING("obj16/verdict_running_obj"),
	OUTDATED("obj16/verdict_outdated_obj"),
	DEADLOCK("obj16/deadlock_obj"),
	PARTIAL_DEADLOCK("obj16/partial_deadlock_obj"),
	ASSERTION("obj16/assertion_obj"),
	RUNTIME_FAULT("obj16/runtime_fault_obj"),
	BROKEN_PIPE("obj16/broken_pipe_obj"),
	ABSENT_MAILBOX("obj16/absent_mailbox_obj"),
	RACE("obj16/race_obj"),
	LIVELOCK("obj16/livelock_obj"),
	UNBOUNDED("obj16/unbounded_obj"),
	LEFTOVER("obj16/leftover_obj"),
	LOST("obj16/lost_obj"),
	UNREACHED("obj16/unreached_obj"),
	NEVER_PICKED("obj16/never_picked_obj"),
	REPEAT("obj16/repeat_obj"),
	VERIFY_AGAIN("elcl16/verify_again_co"),
	REPLAY("elcl16/replay_co"),
	SAVE_TRACE("elcl16/save_trace_co"),
	REGRESSION_TEST("elcl16/regression_test_co"),
	COVERAGE("elcl16/coverage_co"),
	FILTER("elcl16/filter_co"),
	EXPAND_ALL("elcl16/expand_all_co");

	private final String path;

	FindingIcon(String path) {
		this.path = path;
	}

	/** The icon of a kind of finding. */
	public static FindingIcon of(FindingKind kind) {
		return valueOf(kind.name());
	}

	/** The icon of what a verification has come to. */
	public static FindingIcon of(Verification verification) {
		if (verification.isRunning()) {
			return RUNNING;
		}
		Outcome outcome = verification.outcome().orElseThrow();
		if (verification.isOutdated()) {
			return OUTDATED;
		}
		if (outcome.isClean()) {
			return CLEAN;
		}
		return outcome.hasDefects() || outcome.result().isEmpty() ? DEFECT : INCONCLUSIVE;
	}

	public ImageDescriptor descriptor() {
		URL file = FindingIcon.class.getResource("/icons/" + path + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}

	/** An image that is shared: nobody may dispose it. Only in the thread of the display. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = FindingIcon.class.getName() + '.' + name();
		if (registry.get(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
