package org.ipcstudio.ui.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/**
 * Validates the texts of a project whose validation is enabled: all of them in a full build, later those that have
 * changed. Every text stands for itself, so a change of one never concerns another.
 */
public final class SystemBuilder extends IncrementalProjectBuilder {

	/** The name of the builder in the description of a project. */
	public static final String ID = "org.ipcstudio.ui.builder";

	@Override
	protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
		IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
		List<IFile> files = delta == null ? allFiles() : changedFiles(delta);
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		try {
			for (IFile file : files) {
				progress.subTask(Messages.bind(Messages.SystemBuilder_validating, file.getFullPath()));
				Validation.validate(file);
				progress.split(1);
			}
		} catch (OperationCanceledException e) {
			// The next build has to look at everything: nobody knows any more which files were left out.
			forgetLastBuiltState();
			throw e;
		}
		return null;
	}

	private List<IFile> allFiles() throws CoreException {
		List<IFile> files = new ArrayList<>();
		getProject().accept(resource -> {
			addIfConcerned(resource, files);
			return true;
		});
		return files;
	}

	private static List<IFile> changedFiles(IResourceDelta delta) throws CoreException {
		List<IFile> files = new ArrayList<>();
		delta.accept(change -> {
			if (change.getKind() != IResourceDelta.REMOVED) {
				addIfConcerned(change.getResource(), files);
			}
			return true;
		});
		return files;
	}

	private static void addIfConcerned(IResource resource, List<IFile> files) {
		if (Validation.concerns(resource)) {
			files.add((IFile) resource);
		}
	}

	@Override
	protected void clean(IProgressMonitor monitor) throws CoreException {
		ProblemMarkers.clear(getProject());
	}

	/** Files outside the project are never looked at, so that other projects can be built at the same time. */
	@Override
	public ISchedulingRule getRule(int kind, Map<String, String> args) {
		return getProject();
	}
}
