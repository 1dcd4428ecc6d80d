package org.ipcstudio.debug.launch;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.language.Problem;

/**
 * The errors for which a file cannot be launched. Handed to the status handler for {@link #STATUS}, if there is one,
 * before a launch begins; the launch does not take place then.
 *
 * @param errors in the order of the text, at least one
 */
public record SourceErrors(IFile file, List<Problem> errors) {
	/** The code of {@link #STATUS}, under which a status handler is registered. */
	public static final int CODE = 501;
	/** Stands for the question what to do about errors. */
	static final IStatus STATUS = new Status(IStatus.INFO, DebugBundle.ID, CODE, "", null); //$NON-NLS-1$

	public SourceErrors {
		errors = List.copyOf(errors);
	}

	/** What is wrong and what to do, in full sentences. */
	public String message() {
		Problem first = errors.getFirst();
		String rest = switch (errors.size()) {
			case 1 -> ""; //$NON-NLS-1$
			case 2 -> Messages.SourceErrors_oneMore;
			default -> NLS.bind(Messages.SourceErrors_more, errors.size() - 1);
		};
		return NLS.bind(Messages.SourceErrors_message,
				new Object[] { file.getFullPath(), first.line(), first.message(), rest });
	}
}
