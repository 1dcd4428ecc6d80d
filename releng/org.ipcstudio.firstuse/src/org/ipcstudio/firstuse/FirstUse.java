package org.ipcstudio.firstuse;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;

/**
 * The first user: when the workbench has come up, creates a project with one file, opens it as a double click would, prints
 * the class of the editor that came, stores a picture of the screen, and leaves. Anything that fails is logged as an error.
 *
 * <p>The system properties {@code ipcstudio.firstuse.file} and {@code ipcstudio.firstuse.picture} name the file and the
 * picture; without them the workbench is left to whoever started it.
 */
public final class FirstUse implements IStartup {

	/** How long nothing may happen before the screen counts as finished, and how long that may take, in milliseconds. */
	private static final long QUIET = 1_000;
	private static final long LIMIT = 60_000;

	private static final ILog LOG = ILog.of(FirstUse.class);

	@Override
	public void earlyStartup() {
		String file = System.getProperty("ipcstudio.firstuse.file");
		String picture = System.getProperty("ipcstudio.firstuse.picture");
		if (file != null && picture != null) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> use(Path.of(file), Path.of(picture)));
		}
	}

	private static void use(Path file, Path picture) {
		try {
			IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
			window.getShell().setMaximized(true);
			IEditorPart editor = IDE.openEditor(window.getActivePage(), imported(file));
			System.out.println("The editor is a " + editor.getClass().getName());
			awaitQuiet(window.getShell().getDisplay());
			store(window.getShell().getDisplay(), picture);
		} catch (Exception e) {
			LOG.error("The first use has failed.", e);
		}
		PlatformUI.getWorkbench().close();
	}

	private static IFile imported(Path file) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("First steps");
		project.create(null);
		project.open(null);
		IFile imported = project.getFile(file.getFileName().toString());
		try (InputStream in = Files.newInputStream(file)) {
			imported.create(in, true, null);
		}
		return imported;
	}

	/** Handles events until there has been none for a while and no job works any more. */
	private static void awaitQuiet(Display display) {
		long start = System.currentTimeMillis();
		long lastEvent = start;
		long now = start;
		while (now - lastEvent < QUIET && now - start < LIMIT) {
			if (display.readAndDispatch() || !Job.getJobManager().isIdle()) {
				lastEvent = now;
			} else {
				display.timerExec(100, () -> { });
				display.sleep();
				display.readAndDispatch();
			}
			now = System.currentTimeMillis();
		}
	}

	private static void store(Display display, Path picture) {
		Rectangle screen = display.getPrimaryMonitor().getBounds();
		Image image = new Image(display, screen.width, screen.height);
		GC gc = new GC(display);
		gc.copyArea(image, screen.x, screen.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		image.dispose();
		loader.save(picture.toString(), SWT.IMAGE_PNG);
	}
}
