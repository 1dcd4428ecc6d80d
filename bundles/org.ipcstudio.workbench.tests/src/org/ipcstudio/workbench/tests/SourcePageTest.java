package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.ipcstudio.editor.IpcEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with the text: complete, repair, rename, format, comment, fold and go to declarations. */
class SourcePageTest extends WorkbenchTest {

	private static final String TEXT = """
			system Buffer {
			  mailbox Jobs : int
			  process Producer {
			    var i : int = 0
			    loop {
			      i = i + 1
			    }
			  }
			  process Consumer {
			    var job : int
			    receive job from Jobs
			  }
			  Jobs -> Consumer
			}
			""";

	private OpenedSystem opened;
	private StyledText text;

	@BeforeEach
	void openTheSource() throws CoreException {
		opened = new OpenedSystem((IpcEditor) open(file("buffer.ipc", TEXT)));
		text = opened.showSource();
		text.forceFocus();
		Conditions.handleEvents();
	}

	private void caretBehind(String mark) {
		opened.editor().sourcePage().selectAndReveal(text.getText().indexOf(mark) + mark.length(), 0);
		Conditions.handleEvents();
	}

	private void type(String keys) {
		for (char key : keys.toCharArray()) {
			press(key == '\n' ? SWT.CR : key, key == '\n' ? SWT.CR : key);
		}
	}

	private void press(int keyCode, char character) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.keyCode = keyCode;
		event.character = character;
		text.notifyListeners(SWT.KeyDown, event);
		Conditions.handleEvents();
	}

	private List<String> annotations(String type) {
		IAnnotationModel model = opened.editor().sourcePage().getDocumentProvider()
				.getAnnotationModel(opened.editor().sourcePage().getEditorInput());
		List<String> texts = new ArrayList<>();
		for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
			Annotation annotation = all.next();
			if (annotation.getType().equals(type)) {
				texts.add(annotation.getText());
			}
		}
		return texts;
	}

	private StyleRange style(String mark) {
		return text.getStyleRangeAtOffset(text.getText().indexOf(mark));
	}

	@Test
	void aProposalDrawsItsConnectionAndIsOneStep() {
		caretBehind("i = i + 1");
		type("\nsend i to Jo");
		String before = opened.text();
		execute("org.eclipse.ui.edit.text.contentAssist.proposals");
		Conditions.waitUntil("the only proposal is listed", () -> window().getShell().getShells().length > 0
				|| !opened.text().equals(before));
		if (opened.text().equals(before)) {
			press(SWT.CR, SWT.CR);
		}
		Conditions.waitUntil("the connection is drawn", () -> opened.text().contains("  Producer -> Jobs\n"));
		assertTrue(opened.text().contains("      send i to Jobs\n"), opened.text());
		String after = opened.text();
		execute("org.eclipse.ui.edit.undo");
		assertEquals(before, opened.text());
		execute("org.eclipse.ui.edit.redo");
		assertEquals(after, opened.text());
	}

	@Test
	void renamingInTheTextChangesEveryUseInOneStep() {
		String before = opened.text();
		caretBehind("mailbox Jo");
		execute("org.ipcstudio.editor.source.rename");
		type("Tasks");
		Conditions.waitUntil("all names change", () -> opened.text().contains("from Tasks"));
		Screenshots.take("rename");
		type("\n");
		Conditions.waitUntil("the renaming has ended", () -> opened.text().contains("Tasks -> Consumer"));
		Conditions.handleEvents();
		assertEquals(before.replace("Jobs", "Tasks"), opened.text());
		execute("org.eclipse.ui.edit.undo");
		assertEquals(before, opened.text());
	}

	@Test
	void renamingCanBeCancelled() {
		String before = opened.text();
		caretBehind("mailbox Jo");
		execute("org.ipcstudio.editor.source.rename");
		type("X");
		press(SWT.ESC, SWT.ESC);
		Conditions.waitUntil("the text is as before", () -> opened.text().equals(before));
	}

	@Test
	void problemsAreSeenOnceBeforeAndAfterSaving() {
		caretBehind("receive job from Jobs");
		type("\nsend job to Jobs");
		Conditions.waitUntil("the error is underlined",
				() -> annotations("org.eclipse.ui.workbench.texteditor.error").size() == 1);
		page().saveEditor(opened.editor(), false);
		Conditions.waitUntil("the file is marked", () -> !annotations("org.ipcstudio.editor.savedProblem").isEmpty());
		assertEquals(1, annotations("org.eclipse.ui.workbench.texteditor.error").size());
		Screenshots.take("problem");
	}

	@Test
	void usesOfTheNameAtTheCaretAreMarked() {
		caretBehind("var jo");
		Conditions.waitUntil("the uses are marked",
				() -> annotations("org.ipcstudio.editor.occurrence.write").size() == 2);
		caretBehind("loop {");
		Conditions.waitUntil("the marks are gone", () -> annotations("org.ipcstudio.editor.occurrence.write").isEmpty());
	}

	@Test
	void textIsFormattedAndCommented() {
		caretBehind("i = i");
		type("    ");
		execute("org.ipcstudio.editor.source.format");
		assertEquals(TEXT, opened.text());
		execute("org.ipcstudio.editor.source.toggleComment");
		assertTrue(opened.text().contains("      // i = i + 1\n"), opened.text());
		execute("org.ipcstudio.editor.source.toggleComment");
		assertEquals(TEXT, opened.text());
	}

	@Test
	void aDeclarationIsOpened() {
		caretBehind("receive job from Jo");
		execute("org.ipcstudio.editor.source.openDeclaration");
		assertEquals("Jobs", text.getSelectionText());
		assertEquals(TEXT.indexOf("Jobs"), text.getSelectionRange().x);
	}

	@Test
	void blocksCanBeFolded() {
		ProjectionAnnotationModel folds = opened.editor().sourcePage().getAdapter(ProjectionAnnotationModel.class);
		assertNotNull(folds);
		int lines = text.getLineCount();
		folds.collapseAll(0, TEXT.length());
		Conditions.handleEvents();
		assertTrue(text.getLineCount() < lines);
		folds.expandAll(0, TEXT.length());
		Conditions.handleEvents();
		assertEquals(lines, text.getLineCount());
	}

	@Test
	void wordsAndNamesAreColoured() {
		Display display = text.getDisplay();
		assertEquals(SWT.BOLD, style("mailbox").fontStyle);
		assertFalse(style("Jobs").foreground.equals(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND)));
		assertEquals(style("Jobs").foreground, style("Jobs -> Consumer").foreground);
		caretBehind("i = i + 1");
		type("\n");
		execute("org.eclipse.ui.edit.undo");
		Conditions.waitUntil("the names have their colour again", () -> style("Jobs -> Consumer") != null
				&& style("Jobs").foreground.equals(style("Jobs -> Consumer").foreground));
	}
}
