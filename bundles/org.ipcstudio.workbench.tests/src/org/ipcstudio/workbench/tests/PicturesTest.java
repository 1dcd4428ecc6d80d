package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Takes the pictures of the editor that people look at: that of the README, and examples in both themes at several scales. */
class PicturesTest extends WorkbenchTest {
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final List<String> EXAMPLES = List.of("sliding-window", "unclosed-pipe", "priority-inversion", "leader-election");

	@AfterEach
	void lightAgain() {
		theme(LIGHT);
	}

	@Test
	void theEditorOfTheReadme() throws CoreException, IOException {
		PlatformUI.getWorkbench().showPerspective("org.ipcstudio.ui.perspective", window());
		page().showView(IPageLayout.ID_PROP_SHEET);
		OpenedSystem opened = new OpenedSystem((IpcEditor) open(example("sliding-window")));
		opened.robot().click(opened.node("Frames"));
		Conditions.waitUntil("the outline and the properties are filled", () -> !opened.viewer().getSelectedEditParts().isEmpty());
		assertFalse(opened.editor().system().source().hasErrors());
		Screenshots.take("editor");
		closePerspective();
	}

	private void closePerspective() throws WorkbenchException {
		page().closePerspective(page().getPerspective(), false, false);
		Conditions.handleEvents();
	}

	@Test
	void examplesInBothThemesAtSeveralScales() throws CoreException, IOException {
		for (String theme : List.of(LIGHT, DARK)) {
			theme(theme);
			for (String name : EXAMPLES) {
				IFile copied = project().getFile(name + ".ipc");
				IpcEditor editor = (IpcEditor) open(copied.exists() ? copied : example(name));
				for (int percent : List.of(50, 100, 200)) {
					((ZoomManager) editor.diagramPage().getAdapter(ZoomManager.class)).setZoom(percent / 100.0);
					editor.diagramPage().viewer().flush();
					Screenshots.take("examples/" + name + (theme == DARK ? "-dark-" : "-light-") + percent);
				}
				page().closeEditor(editor, false);
			}
		}
	}

	private void theme(String id) {
		Shell shell = window().getShell();
		window().getService(IThemeEngine.class).setTheme(id, false);
		shell.redraw();
		Conditions.handleEvents();
	}
}
