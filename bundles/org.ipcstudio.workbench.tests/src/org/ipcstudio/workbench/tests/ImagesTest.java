package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.commands.Command;
import org.eclipse.core.resources.IFile;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A drawing becomes an image: on the clipboard, in a file of the workspace, and many at once without an editor. */
class ImagesTest extends WorkbenchTest {
	private static final String COPY = "org.ipcstudio.editor.copyAsImage";
	private static final String EXPORT = "org.ipcstudio.editor.exportImage";

	@TempDir
	private Path folder;

	private boolean isEnabled(String id) {
		Command command = window().getService(ICommandService.class).getCommand(id);
		assertTrue(command.isDefined(), id);
		return command.isEnabled();
	}

	private static ImageData clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (ImageData) clipboard.getContents(ImageTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void theCommandsAreThereWhileADrawingIsOpen() throws Exception {
		assertFalse(isEnabled(EXPORT));
		assertFalse(isEnabled(COPY));
		IpcEditor editor = (IpcEditor) open(example("barrier"));
		assertTrue(isEnabled(EXPORT));
		assertTrue(isEnabled(COPY));
		editor.showSource();
		Conditions.handleEvents();
		assertTrue(isEnabled(EXPORT));
		page().closeAllEditors(false);
		Conditions.handleEvents();
		assertFalse(isEnabled(COPY));
	}

	@Test
	void theImageOnTheClipboardDoesNotDependOnZoomAndSelection() throws Exception {
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(example("bounded-buffer")));
		execute(COPY);
		ImageData plain = clipboard();
		assertNotNull(plain);
		((ZoomManager) opened.editor().diagramPage().getAdapter(ZoomManager.class)).setZoom(0.5);
		opened.robot().click(opened.node("Producer"));
		Conditions.handleEvents();
		execute(COPY);
		ImageData zoomed = clipboard();
		assertEquals(plain.width, zoomed.width);
		assertEquals(plain.height, zoomed.height);
		assertArrayEquals(plain.data, zoomed.data);
	}

	@Test
	void anImageIsExportedIntoTheWorkspace() throws Exception {
		IFile file = example("unclosed-pipe");
		open(file);
		Dialogs.whenOpened("Export Image", dialog -> {
			Text target = Dialogs.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
			target.setText(project().getLocation().append("pipe.svg").toOSString());
			Screenshots.take("export-image");
			Dialogs.press(dialog, "Dark");
			Dialogs.press(dialog, "Export");
		});
		execute(EXPORT);
		IFile image = project().getFile("pipe.svg");
		assertTrue(image.exists());
		String text = new String(image.readAllBytes(), StandardCharsets.UTF_8);
		assertTrue(text.contains("<title>UnclosedPipe</title>"), text);
		assertTrue(text.contains(">Shell</text>"), text);
	}

	@Test
	void theWizardDrawsSeveralFilesWithoutAnEditor() throws Exception {
		example("barrier");
		example("lost-update");
		file("broken.ipc", "system Broken { process");
		IWorkbenchWizard wizard = PlatformUI.getWorkbench().getExportWizardRegistry()
				.findWizard("org.ipcstudio.editor.exportDiagrams").createWizard();
		wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project().getFile("barrier.ipc")));
		WizardDialog dialog = new WizardDialog(window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Shell shell = dialog.getShell();
		Dialogs.all(shell, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow()
				.setText(folder.toString());
		Dialogs.press(shell, "Select All");
		Screenshots.take("export-diagrams");
		Dialogs.whenOpened("IPC Diagrams as Images", shell, problem -> {
			Screenshots.take("export-diagrams-problem");
			Dialogs.press(problem, "OK");
		});
		Dialogs.press(shell, "Finish");
		Conditions.waitUntil("the images are written", () -> Files.exists(folder.resolve("lost-update.png")));
		assertTrue(Files.exists(folder.resolve("barrier.png")));
		assertFalse(Files.exists(folder.resolve("broken.png")));
		assertEquals(0, page().getEditorReferences().length);
		dialog.close();
	}
}
