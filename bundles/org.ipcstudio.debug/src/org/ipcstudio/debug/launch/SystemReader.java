package org.ipcstudio.debug.launch;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.SystemSource;
import org.ipcstudio.debug.verify.FileText;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;

/** Reads the text of a file as the user sees it, and says whether it can be launched. */
final class SystemReader {
	private SystemReader() {
	}

	/** @throws CoreException if the file cannot be read, has errors, or is too large to run; its message says what to do */
	static SystemSource read(IFile file) throws CoreException {
		SourceFile source = SourceFile.parse(new FileText(file).read());
		Optional<SourceErrors> errors = errors(file, source);
		if (errors.isPresent()) {
			throw new SettingException(errors.get().message());
		}
		try {
			return SystemSource.of(file, source);
		} catch (UnrunnableSystemException e) {
			throw DebugBundle.error(NLS.bind(Messages.SystemReader_tooLarge, file.getFullPath(), e.getMessage()), e);
		}
	}

	/** The errors of a file, if it has any. */
	static Optional<SourceErrors> errors(IFile file) throws CoreException {
		return errors(file, SourceFile.parse(new FileText(file).read()));
	}

	private static Optional<SourceErrors> errors(IFile file, SourceFile source) {
		List<Problem> errors = source.problems().stream().filter(Problem::isError).toList();
		return errors.isEmpty() ? Optional.empty() : Optional.of(new SourceErrors(file, errors));
	}
}
