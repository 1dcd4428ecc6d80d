package org.ipcstudio.debug.ui.findings;

import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.ui.launch.SystemShortcut;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.ui.UiBundle;

/** Begins verifications from the Findings view: again as before, or of what is edited or selected. */
final class VerifyCommand {
	private VerifyCommand() {
	}

	/** Verifies the file of the active editor, else the selected one; tells the user to choose one if there is none. */
	static void run(IWorkbenchPage page) {
		IFile file = SelectedFile.of(page);
		if (file == null) {
			UiBundle.show(UiBundle.information(Messages.VerifyCommand_noFile));
		} else {
			run(file);
		}
	}

	/** Verifies a file as its launch configuration says, or as usual. */
	static void run(IFile file) {
		new SystemShortcut().launch(new StructuredSelection(file), LaunchAttributes.VERIFY_MODE);
	}

	/**
	 * Verifies a file again, with the settings of the time before. What is not saved is verified as the editor shows
	 * it, without the question of the platform whether to save it.
	 */
	static void again(Verification verification) {
		if (isEdited(verification.file())) {
			start(verification);
			return;
		}
		Optional<ILaunchConfiguration> configuration = verification.launch().map(ILaunch::getLaunchConfiguration)
				.filter(ILaunchConfiguration::exists);
		if (configuration.isPresent()) {
			DebugUITools.launch(configuration.get(), verification.launch().get().getLaunchMode());
		} else {
			start(verification);
		}
	}

	private static boolean isEdited(IFile file) {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
				LocationKind.IFILE);
		return buffer != null && buffer.isDirty();
	}

	private static void start(Verification verification) {
		try {
			Verification.start(verification.file(), verification.options(), null);
		} catch (CoreException e) {
			UiBundle.show(UiBundle.error(
					Messages.bind(Messages.VerifyCommand_unreadable, verification.file().getFullPath()), e));
		}
	}
}
