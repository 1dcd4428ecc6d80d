package org.ipcstudio.ui.problems;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;

/** Validates the selected files, for those who have switched off that it happens by itself. */
public final class ValidateSelection extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		List<IFile> files = new ArrayList<>();
		if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) {
			selection.forEach(element -> {
				IFile file = Adapters.adapt(element, IFile.class);
				if (file != null && Validation.concerns(file)) {
					files.add(file);
				}
			});
		}
		ValidationJob.schedule(files);
		return null;
	}
}
