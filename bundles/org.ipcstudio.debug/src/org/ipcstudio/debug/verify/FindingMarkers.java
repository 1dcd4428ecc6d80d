package org.ipcstudio.debug.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;

/**
 * Marks in every file what its latest verification has found. The marks stay when the workbench is closed. As soon as
 * the file says something else they are no errors any more, and their texts say that they may be out of date, until
 * it is verified again or says the same as before.
 */
public final class FindingMarkers implements VerificationListener {
	/** The type of the markers. */
	public static final String TYPE = "org.ipcstudio.debug.finding"; //$NON-NLS-1$
	/** The attribute with the id of the kind of finding. */
	public static final String KIND = "kind"; //$NON-NLS-1$
	/** The attribute with the index of the finding among those of its verification. */
	public static final String INDEX = "index"; //$NON-NLS-1$
	/** The attribute that is true iff the text has changed since. */
	public static final String OUTDATED = "outdated"; //$NON-NLS-1$

	/** Nobody reads more; what there is shows the Findings view. */
	private static final int MOST = 100;

	FindingMarkers() {
		// made by Verifications
	}

	/** The marked finding, if its verification is still known and is the latest of its file. */
	public static Optional<Finding> finding(IMarker marker) {
		int index = marker.getAttribute(INDEX, -1);
		return Verifications.instance().latest((IFile) marker.getResource()).flatMap(Verification::outcome)
				.map(Outcome::findings)
				.filter(findings -> index >= 0 && index < findings.size()).map(findings -> findings.get(index));
	}

	@Override
	public void ended(Verification verification) {
		show(verification);
	}

	@Override
	public void outdated(Verification verification) {
		if (!verification.isRunning()) {
			show(verification);
		}
	}

	@Override
	public void removed(Verification verification) {
		new MarkerJob(verification.file(), List.of()).schedule();
	}

	private static void show(Verification verification) {
		verification.outcome().ifPresent(outcome -> {
			List<Map<String, Object>> markers = verification.groups().stream().limit(MOST)
					.map(group -> attributes(outcome, group, verification.isOutdated())).toList();
			new MarkerJob(verification.file(), markers).schedule();
		});
	}

	/** What the marker of a group of findings says. */
	static Map<String, Object> attributes(Outcome outcome, FindingGroup group, boolean outdated) {
		FindingPlace place = FindingPlace.of(outcome.source(), group.first());
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.SEVERITY, outdated ? IMarker.SEVERITY_INFO : severity(group.kind()));
		attributes.put(IMarker.MESSAGE,
				outdated ? Messages.bind(Messages.FindingMarkers_outdated, group.brief()) : group.brief());
		attributes.put(IMarker.LINE_NUMBER, place.line());
		attributes.put(IMarker.CHAR_START, place.start());
		attributes.put(IMarker.CHAR_END, place.end());
		attributes.put(KIND, group.kind().id());
		attributes.put(INDEX, outcome.findings().indexOf(group.first()));
		attributes.put(OUTDATED, outdated);
		return attributes;
	}

	private static int severity(FindingKind kind) {
		if (!kind.isRemark()) {
			return IMarker.SEVERITY_ERROR;
		}
		return kind == FindingKind.UNREACHED ? IMarker.SEVERITY_INFO : IMarker.SEVERITY_WARNING;
	}

	/** Replaces the markers of a file; one after the other, in the order in which they were wanted. */
	private static final class MarkerJob extends WorkspaceJob {
		private final IFile file;
		private final List<Map<String, Object>> markers;

		MarkerJob(IFile file, List<Map<String, Object>> markers) {
			super(Messages.FindingMarkers_job);
			this.file = file;
			this.markers = markers;
			setSystem(true);
			setRule(new InOrder(file));
		}

		@Override
		public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
			if (file.isAccessible()) {
				file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
				for (Map<String, Object> attributes : markers) {
					file.createMarker(TYPE, attributes);
				}
			}
			return Status.OK_STATUS;
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FindingMarkers.class;
		}
	}

	/** Lets one job after the other change the markers of a file; no other job waits for that. */
	private record InOrder(IFile file) implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}
}
