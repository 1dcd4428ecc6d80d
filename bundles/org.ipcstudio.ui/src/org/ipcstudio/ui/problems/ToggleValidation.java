package org.ipcstudio.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Enables or disables the validation of the selected projects: one handler for each. */
public abstract class ToggleValidation extends AbstractHandler {

	/** Switches the validation of one project. */
	abstract void change(IProject project, IProgressMonitor monitor) throws CoreException;

	@Override
	public Object execute(ExecutionEvent event) {
		List<IProject> projects = new ArrayList<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			selection.forEach(element -> {
				IProject project = Adapters.adapt(element, IProject.class);
				if (project != null && project.isAccessible()) {
					projects.add(project);
				}
			});
		}
		Job job = Job.create(Messages.ToggleValidation_name, (ICoreRunnable) monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, projects.size());
			for (IProject project : projects) {
				change(project, progress.split(1));
			}
		});
		job.setRule(ResourcesPlugin.getWorkspace().getRoot());
		job.schedule();
		return null;
	}

	/** The command that enables it. */
	public static final class Enable extends ToggleValidation {
		@Override
		void change(IProject project, IProgressMonitor monitor) throws CoreException {
			SystemNature.enable(project, monitor);
		}
	}

	/** The command that disables it. */
	public static final class Disable extends ToggleValidation {
		@Override
		void change(IProject project, IProgressMonitor monitor) throws CoreException {
			SystemNature.disable(project, monitor);
		}
	}
}
