package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.ipcstudio.debug.verify.FileText;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/**
 * Says in a label what is in a file: how many processes and channels, or why it cannot be launched. The file is read in the
 * background; what is said of a file that is no longer asked for is dropped.
 */
final class SystemSummary {
	private final Label label;
	private final Display display;
	private final Job reader = Job.createSystem(Messages.SystemSummary_job, this::read);
	private volatile IFile asked;

	SystemSummary(Label label) {
		this.label = label;
		this.display = label.getDisplay();
		reader.setPriority(Job.INTERACTIVE);
		label.addDisposeListener(event -> reader.cancel());
	}

	/** Shows what is in a file; null for nothing. */
	void show(IFile file) {
		if (file == null) {
			asked = null;
			label.setText(""); //$NON-NLS-1$
		} else if (!file.equals(asked)) {
			asked = file;
			reader.schedule();
		}
	}

	private IStatus read(IProgressMonitor monitor) {
		IFile file = asked;
		if (file != null) {
			String text = describe(file);
			display.asyncExec(() -> {
				if (!label.isDisposed() && file.equals(asked)) {
					label.setText(text);
				}
			});
		}
		return Status.OK_STATUS;
	}

	private static String describe(IFile file) {
		try {
			SourceFile source = SourceFile.parse(new FileText(file).read());
			if (source.hasErrors()) {
				Problem first = source.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
				return NLS.bind(Messages.SystemSummary_errors, first.line(), first.message());
			}
			return describe(SystemCompiler.compile(source));
		} catch (CoreException | UnrunnableSystemException e) {
			return e.getMessage();
		}
	}

	private static String describe(CompiledSystem system) {
		return NLS.bind(Messages.SystemSummary_contents, new Object[] { system.name(), system.processCount(),
				system.queueCount(), system.shared().size(), system.locks().size(), system.properties().size() });
	}
}
