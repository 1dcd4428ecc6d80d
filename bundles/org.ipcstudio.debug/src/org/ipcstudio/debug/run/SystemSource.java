package org.ipcstudio.debug.run;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

/**
 * What a run is a run of: a text as it was then, the file that it comes from, and what it means. Immutable.
 *
 * @param name   what to call it: the name of the file
 * @param file   the file in the workspace; null if it comes from elsewhere
 * @param source the text with its model
 * @param system the system that it describes
 */
public record SystemSource(String name, IFile file, SourceFile source, CompiledSystem system) {

	/**
	 * Compiles a text.
	 *
	 * @throws org.ipcstudio.engine.compile.UnrunnableSystemException if it has errors, or is too large to be run
	 */
	public static SystemSource of(IFile file, SourceFile source) {
		return new SystemSource(file.getName(), file, source, SystemCompiler.compile(source));
	}

	/** The file in the workspace, if there is one. */
	public Optional<IFile> workspaceFile() {
		return Optional.ofNullable(file);
	}
}
