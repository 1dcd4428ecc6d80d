package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.Test;

/** Repairs that the checker has confirmed are offered for the system in an editor, and applied there. */
class RepairsTest extends WorkbenchTest {
	private static final String STUCK = """
			system S {
			  process P { var x : int  send 1 to Q  receive x from Q }
			  process Q { var x : int  send 2 to P  receive x from P }
			}
			""";

	@Test
	void aRepairIsOneStepOfTheHistoryOfTheEditor() throws Exception {
		IFile file = file("a.ipc", STUCK);
		IpcEditor editor = (IpcEditor) open(file);
		boolean[] answered = new boolean[1];
		Dialogs.whenOpened("Repair", dialog -> {
			Table offers = Dialogs.all(dialog, Table.class).getFirst();
			assertEquals("Exchange `send 1 to Q` and `receive x from Q` in P (line 2)", offers.getItem(0).getText());
			assertTrue(Dialogs.all(dialog, Text.class).stream().anyMatch(text -> text.getText().contains("nothing wrong.")));
			answered[0] = true;
			Dialogs.press(dialog, "Apply");
		});

		execute("org.ipcstudio.ui.repair");
		Conditions.waitUntil("a repair was picked", () -> answered[0]);
		Conditions.waitUntil("the text is repaired", () -> !STUCK.equals(editor.system().document().get()));
		assertEquals(STUCK.replace("send 1 to Q  receive x from Q", "receive x from Q  send 1 to Q"),
				editor.system().document().get());
		assertTrue(editor.isDirty());
		assertEquals(STUCK, file.readString());
		editor.system().undo();
		assertEquals(STUCK, editor.system().document().get());
		assertFalse(editor.isDirty());
	}

	@Test
	void whatIsCancelledChangesNothing() throws Exception {
		IFile file = file("a.ipc", STUCK);
		IpcEditor editor = (IpcEditor) open(file);
		boolean[] answered = new boolean[1];
		Dialogs.whenOpened("Repair", dialog -> {
			answered[0] = true;
			Dialogs.press(dialog, "Cancel");
		});
		execute("org.ipcstudio.ui.repair");
		Conditions.waitUntil("the dialog was closed", () -> answered[0]);
		assertEquals(STUCK, editor.system().document().get());
	}
}
