package org.ipcstudio.debug.ui.console;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.ui.console.TextConsole;
import org.ipcstudio.debug.launch.SystemFile;
import org.ipcstudio.debug.verify.FileText;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Node;

/**
 * The system that a console speaks of.
 *
 * @param file  its file
 * @param names the names of its nodes
 */
record LaunchedSystem(IFile file, Set<String> names) {
	/** Reads the file of a console's launch; empty if it is not there any more. */
	static Optional<LaunchedSystem> of(TextConsole console) {
		IProcess process = process(console);
		ILaunchConfiguration configuration = process == null ? null : process.getLaunch().getLaunchConfiguration();
		if (configuration == null) {
			return Optional.empty();
		}
		try {
			IFile file = SystemFile.of(configuration);
			SourceFile source = SourceFile.parse(new FileText(file).read());
			return Optional.of(new LaunchedSystem(file, source.system().getItems().stream()
					.filter(Node.class::isInstance).map(item -> ((Node) item).getName()).filter(Objects::nonNull)
					.collect(Collectors.toSet())));
		} catch (CoreException e) {
			return Optional.empty(); // then there is nothing to lead to
		}
	}

	/** The process whose console it is; null if it is another kind of console. */
	static IProcess process(Object console) {
		return console instanceof org.eclipse.debug.ui.console.IConsole ofProcess ? ofProcess.getProcess() : null;
	}
}
