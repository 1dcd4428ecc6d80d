package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.debug.run.Playbacks;
import org.ipcstudio.debug.ui.findings.FindingsView;
import org.ipcstudio.debug.verify.FindingMarkers;
import org.ipcstudio.debug.verify.Verification;
import org.ipcstudio.debug.verify.Verifications;
import org.ipcstudio.debug.verify.Words;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a verification finds: in the Findings view, in the Problems view, on the canvas, and what is done about it. */
class FindingsTest extends WorkbenchTest {

	@AfterEach
	void forgetVerifications() {
		Verifications.instance().remove(project());
		IViewPart view = page().findView(FindingsView.ID);
		if (view != null) {
			page().hideView(view);
		}
	}

	private Verification verify(IFile file) throws CoreException {
		Verification verification = Verification.start(file, CheckOptions.defaults().withThreads(1).withMaxMemory(64L << 20), null,
				null);
		Conditions.waitUntil("the verification has ended", () -> !verification.isRunning());
		Conditions.waitUntil("the Findings view shows it", () -> items().length > 0 && items()[0].getItemCount() >= 0
				&& items()[0].getText().startsWith(file.getName() + ": " + Words
						.verdict(verification.outcome().orElseThrow())));
		return verification;
	}

	private TreeItem[] items() {
		IViewPart view = page().findView(FindingsView.ID);
		if (view == null) {
			return new TreeItem[0];
		}
		return tree().getItems();
	}

	private Tree tree() {
		return Dialogs.all(window().getShell(), Tree.class).stream()
				.filter(tree -> tree.getColumnCount() == 4 && tree.getColumn(0).getText().equals("Finding")).findFirst()
				.orElseThrow();
	}

	@Test
	void aDeadlockIsFoundExplainedAndMarked() throws Exception {
		IFile file = example("dining-philosophers");
		open(file);
		verify(file);
		assertTrue(items()[0].getText().contains("Found: deadlock."), items()[0].getText());
		assertEquals("Deadlock", items()[0].getItem(0).getText());
		Conditions.waitUntil("the first finding is selected", () -> tree().getSelectionCount() == 1
				&& tree().getSelection()[0].getText().endsWith(" wait for each other in a ring."));
		Conditions.waitUntil("its run is shown at its end", () -> Playbacks.instance().active()
				.filter(playback -> playback.position() == playback.recording().length() && playback.position() > 0).isPresent());
		Conditions.waitUntil("it is marked", () -> markers(file).length == 1);
		assertEquals(IMarker.SEVERITY_ERROR, markers(file)[0].getAttribute(IMarker.SEVERITY, -1));
		Screenshots.take("findings-deadlock");
	}

	@Test
	void whatIsEditedIsOutdatedUntilItIsUndone() throws Exception {
		IFile file = example("dining-philosophers");
		IpcEditor editor = (IpcEditor) open(file);
		Verification verification = verify(file);
		Conditions.waitUntil("it is marked", () -> markers(file).length == 1);
		editor.system().document().replace(0, 0, "// changed\n");
		assertTrue(verification.isOutdated());
		Conditions.waitUntil("its marker is no error", () -> markers(file).length == 1
				&& markers(file)[0].getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_INFO);
		Conditions.waitUntil("the view says so", () -> items()[0].getText().contains("has changed since"));
		assertFalse(Playbacks.instance().active().isPresent());
		editor.system().undo();
		assertFalse(verification.isOutdated());
		Conditions.waitUntil("its marker is an error again", () -> markers(file).length == 1
				&& markers(file)[0].getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR);
	}

	@Test
	void aFileThatIsGoneHasNoFindings() throws Exception {
		IFile file = example("dining-philosophers");
		verify(file);
		file.delete(true, null);
		Conditions.waitUntil("the view is empty", () -> Verifications.instance().latest(file).isEmpty());
	}

	private static IMarker[] markers(IFile file) {
		try {
			return file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO);
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void bothOrdersOfARaceAreShown() throws Exception {
		IFile file = example("lost-update");
		open(file);
		verify(file);
		Conditions.waitUntil("a race is listed",
				() -> Arrays.stream(items()[0].getItems()).anyMatch(item -> item.getText().startsWith("Data race")));
		TreeItem race = Arrays.stream(items()[0].getItems()).filter(item -> item.getText().startsWith("Data race")).findFirst()
				.orElseThrow();
		race.setExpanded(true);
		Conditions.handleEvents();
		tree().setSelection(race.getItem(0));
		Event event = new Event();
		event.item = race.getItem(0);
		tree().notifyListeners(SWT.Selection, event);
		Conditions.waitUntil("both orders are shown", () -> Dialogs.all(window().getShell(), Label.class)
				.stream().filter(label -> label.isVisible() && label.getText().endsWith(" first")).count() == 2);
		Screenshots.take("findings-race");
	}
}
