package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.ui.preferences.Preferences;
import org.ipcstudio.ui.problems.ProblemMarkers;
import org.ipcstudio.ui.problems.SystemNature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Problems of files become markers, with and without an editor, and are repaired from there. */
class ProblemsTest extends WorkbenchTest {
	private static final String UNCONNECTED = """
			system S {
			  mailbox Jobs : int
			  process One { send 1 to Jobs }
			  process Two { send 2 to Jobs }
			  process Reader { var x : int  receive x from Jobs  receive x from Jobs }
			  Jobs -> Reader
			}
			""";

	/** Also starts the bundle, as the first editor does: it watches the workspace from then on. */
	@BeforeEach
	@AfterEach
	void restorePreferences() {
		Preferences.store().setToDefault(Preferences.VALIDATE_ALL_PROJECTS);
	}

	@Test
	void theBuilderMarksEveryFileOfAProject() throws CoreException {
		Preferences.store().setValue(Preferences.VALIDATE_ALL_PROJECTS, false);
		IFile file = file("a.ipc", UNCONNECTED);
		file("b.txt", UNCONNECTED);
		SystemNature.enable(project(), null);
		project().build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
		assertEquals(List.of("IPC401", "IPC401"), codes(file));
		assertEquals(2, markers(project()).length);
		assertEquals(3, markers(file)[0].getAttribute(IMarker.LINE_NUMBER, 0));

		IMarker second = markers(file)[1];
		write(file, UNCONNECTED.replace("Jobs -> Reader", "One -> Jobs -> Reader"));
		project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
		assertEquals(List.of("IPC401"), codes(file));
		assertEquals(second, markers(file)[0], "a marker that still holds is left alone");

		SystemNature.disable(project(), null);
		assertEquals(0, markers(project()).length);
		assertFalse(SystemNature.isEnabled(project()));
	}

	@Test
	void savedFilesAreMarkedInOtherProjectsToo() throws CoreException {
		IFile file = file("a.ipc", UNCONNECTED);
		Conditions.waitUntil("the file is marked", () -> markers(file).length == 2);
		write(file, "");
		Conditions.waitUntil("the empty file is marked", () -> markers(file).length == 1);
	}

	@Test
	void aFileThatCannotBeReadIsMarked() throws CoreException {
		IFile file = project().getFile("latin.ipc");
		file.create("// \u00e4".getBytes(StandardCharsets.ISO_8859_1), true, false, null);
		Conditions.waitUntil("the file is marked", () -> markers(file).length == 1);
		assertTrue(markers(file)[0].getAttribute(IMarker.MESSAGE, "").contains("UTF-8"));
		assertEquals(0, IDE.getMarkerHelpRegistry().getResolutions(markers(file)[0]).length);
	}

	@Test
	void severalProblemsAreRepairedAtOnceInAFileThatIsNotOpen() throws CoreException {
		IFile file = file("a.ipc", UNCONNECTED);
		Conditions.waitUntil("the file is marked", () -> markers(file).length == 2);
		IMarker[] markers = markers(file);
		IMarkerResolution[] resolutions = IDE.getMarkerHelpRegistry().getResolutions(markers[0]);
		assertEquals("Connect One to Jobs", resolutions[0].getLabel());
		WorkbenchMarkerResolution resolution = (WorkbenchMarkerResolution) resolutions[0];
		assertEquals(List.of(markers[1]), List.of(resolution.findOtherMarkers(markers)));

		resolution.run(markers, new NullProgressMonitor());
		Conditions.waitUntil("nothing is marked any more", () -> markers(file).length == 0);
		assertTrue(file.readString().contains("One -> Jobs"), file.readString());
		assertTrue(file.readString().contains("Two -> Jobs"), file.readString());
	}

	@Test
	void aRepairOfAnOpenFileIsOneStepOfItsHistoryAndNotSaved() throws Exception {
		IFile file = file("a.ipc", UNCONNECTED);
		Conditions.waitUntil("the file is marked", () -> markers(file).length == 2);
		IpcEditor editor = (IpcEditor) open(file);
		editor.system().document().replace(0, 0, "// moves everything\n\n");
		String before = editor.system().document().get();

		IDE.getMarkerHelpRegistry().getResolutions(markers(file)[0])[0].run(markers(file)[0]);
		assertTrue(editor.system().document().get().contains("One -> Jobs"), editor.system().document().get());
		assertTrue(editor.isDirty());
		assertEquals(UNCONNECTED, file.readString());
		editor.system().undo();
		assertEquals(before, editor.system().document().get());
	}

	private static void write(IFile file, String text) throws CoreException {
		file.setContents(text.getBytes(StandardCharsets.UTF_8), true, false, null);
	}

	private static List<String> codes(IResource resource) {
		return Arrays.stream(markers(resource)).map(marker -> marker.getAttribute(ProblemMarkers.CODE, "")).toList();
	}

	/** The markers in the order of the text. */
	private static IMarker[] markers(IResource resource) {
		try {
			IMarker[] markers = resource.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE);
			Arrays.sort(markers, (one, other) -> one.getAttribute(IMarker.LINE_NUMBER, 0) - other.getAttribute(IMarker.LINE_NUMBER, 0));
			return markers;
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
