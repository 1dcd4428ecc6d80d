package org.ipcstudio.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Fields show the text, follow it, and change it. */
class FieldSectionTest {
	private static final String TEXT = """
			system S {
			  mailbox A : int capacity 4   // the first
			  process P { send 1 to A }
			  process Q { }
			  bus B
			  P -> A
			}
			""";

	private final EditedText edited = new EditedText(TEXT);
	private final Shell shell = new Shell(Display.getDefault());
	private FieldSection section;

	private void show(String place) {
		edited.at(place);
		shell.setLayout(new FillLayout());
		section = new FieldSection(() -> Fields.general(Shape.of(edited.subject.selected())));
		section.createControls(shell, edited.subject, new TabbedPropertySheetWidgetFactory());
		shell.setSize(800, 400);
		shell.open();
		section.refresh();
		flush();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void flush() {
		while (shell.getDisplay().readAndDispatch()) {
			// until nothing is left
		}
	}

	private Field field(String title) {
		return section.fields().stream().filter(field -> field.setting().title().equals(title)).findFirst().orElseThrow();
	}

	private Text text(String title) {
		return (Text) field(title).control();
	}

	private static void key(Control control, int detail) {
		Event event = new Event();
		event.detail = detail;
		event.doit = true;
		control.notifyListeners(SWT.Traverse, event);
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void enterApplies() {
		show("mailbox A");
		text("Name").setText("Tasks");
		assertEquals(TEXT, edited.text());
		key(text("Name"), SWT.TRAVERSE_RETURN);
		assertEquals(TEXT.replace("A", "Tasks"), edited.text());
	}

	@Test
	void leavingApplies() {
		show("mailbox A");
		text("Size").setText("2");
		text("Size").notifyListeners(SWT.FocusOut, new Event());
		assertTrue(edited.text().contains("mailbox A[2] : int"), edited.text());
	}

	@Test
	void escapeRestores() {
		show("mailbox A");
		text("Size").setText("2");
		key(text("Size"), SWT.TRAVERSE_ESCAPE);
		assertEquals("", text("Size").getText());
		assertEquals(TEXT, edited.text());
	}

	@Test
	void whatIsRefusedStaysInTheField() {
		show("mailbox A");
		text("Size").setText("2 2");
		key(text("Size"), SWT.TRAVERSE_RETURN);
		assertEquals("2 2", text("Size").getText());
		assertEquals(TEXT, edited.text());
		assertTrue(edited.said.getLast().isRefused());
	}

	@Test
	void choicesApplyAtOnce() {
		show("mailbox A");
		Combo carrier = (Combo) field("Carried by").control();
		assertEquals(List.of("Nothing (takes no time)", "B"), List.of(carrier.getItems()));
		choose(carrier, 1);
		assertTrue(edited.text().contains("capacity 4 via B"), edited.text());
		choose(carrier, 0);
		assertEquals(TEXT, edited.text());
	}

	@Test
	void flagsApplyAtOnce() {
		show("process Q");
		Button daemon = (Button) section.fields().stream().filter(FlagField.class::isInstance).findFirst().orElseThrow().control();
		daemon.setSelection(true);
		daemon.notifyListeners(SWT.Selection, new Event());
		assertTrue(edited.text().contains("process Q daemon {"), edited.text());
	}

	@Test
	void capacityIsAChoiceAndANumber() {
		show("mailbox A");
		Composite capacity = (Composite) field("Capacity").control();
		Combo combo = (Combo) capacity.getChildren()[0];
		Text number = (Text) capacity.getChildren()[1];
		assertEquals("Bounded", combo.getText());
		assertEquals("4", number.getText());
		choose(combo, 3);
		assertTrue(edited.text().contains("capacity unbounded"), edited.text());
		assertFalse(number.isEnabled());
		choose(combo, 1);
		assertTrue(edited.text().contains("capacity 0"), edited.text());
		choose(combo, 2);
		number.setText("8");
		key(number, SWT.TRAVERSE_RETURN);
		assertTrue(edited.text().contains("capacity 8"), edited.text());
		choose(combo, 0);
		assertFalse(edited.text().contains("capacity"), edited.text());
	}

	@Test
	void fieldsFollowTheTextAndItsHistory() throws ExecutionException {
		show("mailbox A");
		edited.document.set(TEXT.replace("mailbox A", "mailbox A[3]"));
		assertEquals("3", text("Size").getText());
		edited.system.undo();
		assertEquals("", text("Size").getText());
	}

	@Test
	void aParentCannotBeADescendant() {
		show("process P");
		edited.document.set(TEXT.replace("process Q", "process Q in P"));
		Combo parent = (Combo) field("Child of").control();
		assertEquals(1, parent.getItemCount(), String.join(",", parent.getItems()));
	}

	@Test
	void aBrokenTextIsOnlyLookedAt() {
		show("mailbox A");
		edited.document.set(TEXT.replace("bus B", "bus"));
		assertFalse(text("Size").isEnabled());
		assertEquals("A", text("Name").getText());
		edited.document.set(TEXT);
		assertTrue(text("Size").isEnabled());
	}

	@Test
	void problemsOfTheElementAreSaid() {
		show("process Q");
		edited.document.set(TEXT.replace("// the first", "// the only one"));
		assertTrue(section.notice().text().contains("Q"), section.notice().text());
		edited.document.set(TEXT.replace("P -> A", "P -> A -> Q").replace("Q { }", "Q { var x : int  receive x from A }"));
		assertEquals("", section.notice().text());
		edited.document.set(TEXT.replace("P -> A", "P ->"));
		assertEquals(Messages.Broken, section.notice().text());
	}

	@Test
	void nobodyLosesWhatIsBeingWritten() {
		show("mailbox A");
		Text size = text("Size");
		size.setFocus();
		flush();
		assertTrue(size.isFocusControl());
		size.setText("7");
		edited.document.set(TEXT.replace("mailbox A", "mailbox A[3]"));
		assertEquals("7", size.getText());
		key(size, SWT.TRAVERSE_ESCAPE);
		assertEquals("3", size.getText());
	}

	@Test
	void nothingIsClipped() {
		show("mailbox A");
		for (int width : new int[] { 320, 500, 700, 1200 }) {
			shell.setSize(width, 500);
			flush();
			for (Field field : section.fields()) {
				Control control = field.control();
				int right = control.getLocation().x + control.getSize().x;
				assertTrue(right <= section.area().getClientArea().width, field.setting().title() + " at " + width);
				assertTrue(control.getSize().x >= 100, field.setting().title() + " at " + width);
			}
		}
	}
}
