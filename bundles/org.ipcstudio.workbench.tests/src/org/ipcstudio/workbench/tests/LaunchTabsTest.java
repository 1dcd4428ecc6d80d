package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.ui.launch.VerifyActions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The dialog of the launch configurations: what its tabs show, complain about and keep. */
class LaunchTabsTest extends WorkbenchTest {
	private ILaunchConfiguration configuration;

	@BeforeEach
	void startWithOneConfiguration() throws Exception {
		Launches.startWithNone();
		IFile file = example("dining-philosophers");
		configuration = Launches.configuration(file).doSave();
	}

	@AfterEach
	void leaveNoLaunch() throws CoreException {
		Launches.clear();
	}

	@Test
	void theTabsForRunningShowTheUsualValues() {
		inDialog(IDebugUIConstants.ID_RUN_LAUNCH_GROUP, "Run Configurations", dialog -> {
			assertEquals(List.of("System", "Running", "Environment", "Common"), tabs(dialog));
			waitForSummary(dialog);
			Screenshots.take("launch-tab-system");
			show(dialog, "Running");
			Screenshots.take("launch-tab-running");
			assertEquals("1,000,000", field(dialog, "Moves:").getMessage());
			show(dialog, "Environment");
			waitForText(dialog, "The simulator needs no environment.");
			Screenshots.take("launch-tab-environment");
		});
	}

	@Test
	void whatCannotBeMeantIsSaidWhileItIsTyped() {
		inDialog(IDebugUIConstants.ID_RUN_LAUNCH_GROUP, "Run Configurations", dialog -> {
			show(dialog, "Running");
			field(dialog, "Moves:").setText("many");
			waitForText(dialog, "Moves: \"many\" is no number from 1 on.");
			Screenshots.take("launch-tab-error");
			field(dialog, "Moves:").setText("");
			show(dialog, "System");
			field(dialog).setText("/Nowhere/a.ipc");
			waitForText(dialog, "There is no project Nowhere");
		});
	}

	@Test
	void whatIsSetIsKept() throws CoreException {
		inDialog(IDebugUIConstants.ID_DEBUG_LAUNCH_GROUP, "Debug Configurations", dialog -> {
			show(dialog, "Running");
			field(dialog, "Seed:").setText("42");
			click(dialog, "Stop before the first move");
			Screenshots.take("launch-tab-debugging");
			Conditions.waitUntil("it can be applied", () -> button(dialog, "Apply").isEnabled());
			Dialogs.press(dialog, "Apply");
		});
		ILaunchConfiguration kept = Launches.configurations().getFirst();
		assertEquals("42", kept.getAttribute(NumberSetting.SEED.attribute(), ""));
		assertEquals(false, kept.getAttribute(LaunchAttributes.STOP_AT_START, true));
		assertEquals(false, kept.hasAttribute(NumberSetting.STEPS.attribute()));
	}

	@Test
	void whatIsLookedForIsChosenByKind() throws CoreException {
		inDialog(VerifyActions.GROUP, "Verify Configurations", dialog -> {
			assertEquals(List.of("System", "Verifying", "Common"), tabs(dialog));
			show(dialog, "Verifying");
			Screenshots.take("launch-tab-verifying");
			Dialogs.press(dialog, "Deselect All");
			waitForText(dialog, "Nothing would be looked for.");
			click(dialog, "Deadlocks");
			Conditions.waitUntil("it can be applied", () -> button(dialog, "Apply").isEnabled());
			Dialogs.press(dialog, "Apply");
		});
		List<String> ignored = Launches.configurations().getFirst().getAttribute(LaunchAttributes.IGNORED_KINDS, List.of());
		assertTrue(ignored.contains("race") && !ignored.contains("deadlock"), ignored.toString());
	}

	@Test
	void theTabsCanBeReadInTheDark() {
		IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
		String before = themes.getActiveTheme() == null ? "" : themes.getActiveTheme().getId();
		themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false);
		try {
			inDialog(VerifyActions.GROUP, "Verify Configurations", dialog -> {
				show(dialog, "Verifying");
				Screenshots.take("launch-tab-verifying-dark");
			});
			inDialog(IDebugUIConstants.ID_RUN_LAUNCH_GROUP, "Run Configurations", dialog -> {
				show(dialog, "Running");
				Screenshots.take("launch-tab-running-dark");
			});
		} finally {
			themes.setTheme(before.isEmpty() ? "org.eclipse.e4.ui.css.theme.e4_default" : before, false);
		}
	}

	private void inDialog(String group, String title, Consumer<Shell> use) {
		List<Throwable> failures = new ArrayList<>();
		Dialogs.whenOpened(title, dialog -> {
			try {
				Conditions.waitUntil("the tabs are shown", () -> !Dialogs.all(dialog, CTabFolder.class).isEmpty());
				use.accept(dialog);
			} catch (Throwable failure) {
				Screenshots.take("failed/" + title);
				failures.add(failure);
			}
			Dialogs.whenOpened("Save Changes?", dialog, question -> Dialogs.press(question, "Don't Save"));
			dialog.close();
		});
		DebugUITools.openLaunchConfigurationDialogOnGroup(window().getShell(), new StructuredSelection(configuration), group);
		failures.forEach(failure -> {
			throw new AssertionError(failure.getMessage(), failure);
		});
	}

	private static List<String> tabs(Shell dialog) {
		return Arrays.stream(folder(dialog).getItems()).map(item -> item.getText().replace("&", "").strip()).toList();
	}

	private static CTabFolder folder(Shell dialog) {
		return Dialogs.all(dialog, CTabFolder.class).getFirst();
	}

	private static void show(Shell dialog, String tab) {
		CTabFolder folder = folder(dialog);
		folder.setSelection(tabs(dialog).indexOf(tab));
		Event event = new Event();
		event.item = folder.getSelection();
		folder.notifyListeners(SWT.Selection, event);
		Conditions.handleEvents();
	}

	/** The field of the tab System. */
	private static Text field(Shell dialog) {
		return Dialogs.all(dialog, Text.class).stream().filter(text -> text.getMessage().startsWith("/Project")).findFirst()
				.orElseThrow();
	}

	/** The field behind a label. */
	private static Text field(Shell dialog, String label) {
		Label before = Dialogs.all(dialog, Label.class).stream().filter(one -> one.getText().equals(label)).findFirst()
				.orElseThrow();
		List<Text> fields = Dialogs.all(before.getParent(), Text.class);
		List<Label> labels = Dialogs.all(before.getParent(), Label.class).stream()
				.filter(one -> one.getText().endsWith(":") && !one.getText().startsWith("Who")).toList();
		return fields.get(labels.indexOf(before));
	}

	private static Button button(Shell dialog, String text) {
		return Dialogs.all(dialog, Button.class).stream().filter(one -> one.getText().replace("&", "").equals(text))
				.findFirst().orElseThrow();
	}

	/** Clicks at a check box. */
	private static void click(Shell dialog, String text) {
		Button button = button(dialog, text);
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static void waitForSummary(Shell dialog) {
		Conditions.waitUntil("the file is described", () -> Dialogs.all(dialog, Label.class).stream()
				.anyMatch(label -> label.getText().contains("5 processes")));
	}

	private static void waitForText(Shell dialog, String text) {
		Conditions.waitUntil("the dialog says " + text, () -> Dialogs.all(dialog, Text.class).stream()
				.anyMatch(one -> one.getText().contains(text))
				|| Dialogs.all(dialog, Label.class).stream().anyMatch(one -> one.getText().contains(text)));
	}
}
