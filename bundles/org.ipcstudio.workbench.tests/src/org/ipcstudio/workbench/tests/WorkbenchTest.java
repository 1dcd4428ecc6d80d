package org.ipcstudio.workbench.tests;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.ipcstudio.debug.run.Playback;
import org.ipcstudio.debug.run.Playbacks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a test inside the workbench starts from: one window that fills the screen, no welcome, no editor, and a workspace
 * with one empty project. Tests run on the user-interface thread; a test fails when anything is logged as an error.
 */
@ExtendWith({ LoggedErrors.class, Screenshots.class })
public abstract class WorkbenchTest {

	private IProject project;

	@BeforeEach
	void startWithAnEmptyProject() throws CoreException {
		IIntroManager introduction = PlatformUI.getWorkbench().getIntroManager();
		introduction.closeIntro(introduction.getIntro());
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("Systems");
		project.create(null);
		project.open(null);
		Shell shell = window().getShell();
		shell.setBounds(shell.getMonitor().getClientArea());
		shell.forceActive();
		Conditions.handleEvents();
	}

	@AfterEach
	void leaveNothingBehind() throws CoreException {
		page().closeAllEditors(false);
		Playbacks.instance().all().forEach(Playback::close);
		Conditions.handleEvents();
		for (IProject left : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			left.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
		}
	}

	protected final IProject project() {
		return project;
	}

	protected final IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	protected final IWorkbenchPage page() {
		return window().getActivePage();
	}

	/** Creates a file with this text in the project. */
	protected final IFile file(String name, String text) throws CoreException {
		IFile file = project.getFile(name);
		file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
		return file;
	}

	/** Copies one of the examples, such as {@code dining-philosophers}, into the project. */
	protected final IFile example(String name) throws CoreException, IOException {
		String fileName = name + ".ipc";
		URL model = Platform.getBundle("org.ipcstudio.examples").getEntry("models/" + fileName);
		try (InputStream in = model.openStream()) {
			return file(fileName, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	/** Opens the file as a double click in the Project Explorer does, and returns its editor when that has been painted. */
	protected final IEditorPart open(IFile file) throws CoreException {
		IEditorPart editor = IDE.openEditor(page(), file);
		Conditions.handleEvents();
		return editor;
	}

	/** Executes a command of the workbench, as its key or menu item does. */
	protected final void execute(String command) {
		try {
			window().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError("cannot execute " + command, e);
		}
		Conditions.handleEvents();
	}
}
