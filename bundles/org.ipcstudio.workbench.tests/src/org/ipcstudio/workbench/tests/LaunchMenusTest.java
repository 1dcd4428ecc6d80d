package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.ui.perspective.IpcPerspective;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Run, Debug and Verify are in the menus, in the toolbar and on keys. */
class LaunchMenusTest extends WorkbenchTest {
	private IPerspectiveDescriptor before;
	private IFile file;
	private IpcEditor editor;

	@BeforeEach
	void openASystem() throws Exception {
		Launches.startWithNone();
		before = page().getPerspective();
		page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(IpcPerspective.ID));
		file = example("dining-philosophers");
		editor = (IpcEditor) open(file);
		editor.showDiagram();
		Conditions.handleEvents();
	}

	@AfterEach
	void leaveNoLaunch() throws CoreException {
		page().resetPerspective();
		page().setPerspective(before);
		Launches.clear();
	}

	@Test
	void theCanvasOffersAllThree() {
		Control canvas = editor.diagramPage().viewer().getControl();
		Menu menu = canvas.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Conditions.handleEvents();
		List<String> texts = texts(menu);
		assertTrue(texts.containsAll(List.of("Run", "Debug", "Verify")), texts.toString());
		MenuItem verify = Arrays.stream(menu.getItems()).filter(item -> label(item.getText()).equals("Verify")).findFirst()
				.orElseThrow();
		verify.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Launches.output(Launches.last(1), "deadlock");
	}

	@Test
	void theToolbarHasAButtonThatVerifiesTheOpenSystem() {
		Conditions.waitUntil("there is a button Verify", () -> verifyButton() != null);
		Screenshots.take("perspective-launch-toolbar");
		verifyButton().notifyListeners(SWT.Selection, new Event());
		Launches.output(Launches.last(1), "deadlock");
	}

	@Test
	void theMenuRunHasTheGroupOfVerifying() {
		MenuItem run = Arrays.stream(window().getShell().getMenuBar().getItems())
				.filter(item -> label(item.getText()).equals("Run")).findFirst().orElseThrow();
		Menu menu = run.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Conditions.handleEvents();
		List<String> texts = texts(menu);
		menu.notifyListeners(SWT.Hide, new Event());
		assertTrue(texts.containsAll(List.of("Verify Last Verified", "Verify As", "Verify History", "Verify Configurations...",
				"Run As", "Run Configurations...")), texts.toString());
	}

	@Test
	void eachHasAKeyOfItsOwn() throws ParseException {
		IBindingService bindings = window().getService(IBindingService.class);
		for (String[] key : new String[][] { { "M2+M3+X I", "run" }, { "M2+M3+D I", "debug" }, { "M2+M3+X V", "verify" },
				{ "M1+M2+F9", "verifyLast" } }) {
			var binding = bindings.getPerfectMatch(KeySequence.getInstance(key[0].replace("M1", "CTRL").replace("M2", "SHIFT")
					.replace("M3", "ALT")));
			assertEquals("org.ipcstudio.debug.ui." + key[1], binding.getParameterizedCommand().getId());
		}
	}

	@Test
	void theKeysRunAndDebugTheSystemOfTheEditor() throws Exception {
		execute("org.ipcstudio.debug.ui.run");
		assertEquals(ILaunchManager.RUN_MODE, Launches.last(1).getLaunchMode());
		execute("org.ipcstudio.debug.ui.debug");
		assertEquals(ILaunchManager.DEBUG_MODE, Launches.last(2).getLaunchMode());
		assertEquals(1, Launches.configurations().size());
	}

	private ToolItem verifyButton() {
		return Dialogs.all(window().getShell(), ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith("Verify")).findFirst()
				.orElse(null);
	}

	private static List<String> texts(Menu menu) {
		List<String> texts = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			texts.add(label(item.getText()));
		}
		return texts;
	}

	private static String label(String text) {
		return text.replace("&", "").replaceFirst("\t.*", "");
	}
}
