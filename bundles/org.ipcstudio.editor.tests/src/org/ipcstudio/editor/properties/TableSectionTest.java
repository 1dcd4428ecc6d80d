package org.ipcstudio.editor.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tables show elements, change their cells, add and remove them. */
class TableSectionTest {
	private final EditedText edited = new EditedText(EditedText.EVERYTHING);
	private final Shell shell = new Shell(Display.getDefault());
	private TableSection section;

	private Table show(String place, TableSpec spec) {
		edited.at(place);
		shell.setLayout(new FillLayout());
		section = new TableSection(spec);
		section.createControls(shell, edited.subject, new TabbedPropertySheetWidgetFactory());
		shell.setSize(800, 300);
		shell.open();
		section.refresh();
		return section.viewer().getTable();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static String row(Table table, int index) {
		List<String> cells = new ArrayList<>();
		TableItem item = table.getItem(index);
		for (int i = 0; i < table.getColumnCount(); i++) {
			cells.add(item.getText(i));
		}
		return String.join("|", cells);
	}

	private Button button(String text) {
		return buttons(shell).stream().filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	private static List<Button> buttons(Composite parent) {
		List<Button> buttons = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Button button) {
				buttons.add(button);
			} else if (child instanceof Composite composite) {
				buttons.addAll(buttons(composite));
			}
		}
		return buttons;
	}

	private void press(String text) {
		assertTrue(button(text).isEnabled(), text);
		button(text).notifyListeners(SWT.Selection, new Event());
	}

	private void select(int row) {
		section.viewer().getTable().setSelection(row);
		section.viewer().getTable().notifyListeners(SWT.Selection, new Event());
	}

	private CellEditing cell(TableSpec spec, int column) {
		return new CellEditing(section.viewer(), edited.subject, spec.columns().get(column));
	}

	@Test
	void variables() {
		TableSpec spec = Tables.variables();
		Table table = show("memory Table", spec);
		assertEquals("turn|0..N|1|N|\u2713|Whose turn it is.", row(table, 0));
		Object turn = section.viewer().getElementAt(0);
		cell(spec, 1).setValue(turn, "int");
		cell(spec, 2).setValue(turn, "N");
		cell(spec, 4).setValue(turn, 0);
		cell(spec, 0).setValue(turn, "who");
		assertEquals("who|int|N|N||Whose turn it is.", row(table, 0));
		assertTrue(edited.text().contains("who[N] : int = N"), edited.text());
		assertTrue(edited.text().contains("assert always Table.who[0]"), edited.text());
	}

	@Test
	void aCellRefusesWhatIsImpossible() {
		TableSpec spec = Tables.variables();
		Table table = show("memory Table", spec);
		String before = edited.text();
		cell(spec, 1).setValue(section.viewer().getElementAt(0), "no type");
		assertEquals(before, edited.text());
		assertEquals("0..N", table.getItem(0).getText(1));
		assertTrue(edited.said.getLast().isRefused());
	}

	@Test
	void rowsAreAddedAndRemovedInOneStep() throws ExecutionException {
		Table table = show("memory Table", Tables.variables());
		String before = edited.text();
		press("Add");
		assertEquals("x1|int||||", row(table, 1));
		assertTrue(section.viewer().isCellEditorActive(), "its name can be written at once");
		section.viewer().cancelEditing();
		press("Add");
		section.viewer().cancelEditing();
		assertEquals("x2|int||||", row(table, 2));
		assertEquals("Add Variable", edited.undoLabel());
		select(1);
		press("Remove");
		assertEquals("x2|int||||", row(table, 1));
		assertEquals("Remove x1", edited.undoLabel());
		edited.system.undo();
		edited.system.undo();
		edited.system.undo();
		assertEquals(before, edited.text());
		assertEquals(1, table.getItemCount());
	}

	@Test
	void constantsAndEnumerations() {
		Table table = show("system", Tables.constants());
		assertEquals("N|3|", row(table, 0));
		press("Add");
		assertTrue(edited.text().contains("const N1 = 1"), edited.text());
		shell.getChildren()[0].dispose();
		table = show("system", Tables.enumerations());
		assertEquals("Kind|REQ, ACK|", row(table, 0));
		shell.getChildren()[0].dispose();
		table = show("enum Kind", Tables.literals());
		assertEquals("REQ", row(table, 0));
		cell(Tables.literals(), 0).setValue(section.viewer().getElementAt(1), "DONE");
		assertTrue(edited.text().contains("enum Kind { REQ, DONE }"), edited.text());
	}

	@Test
	void assertions() {
		TableSpec spec = Tables.assertions();
		Table table = show("system", spec);
		assertEquals("Table.turn[0] >= 0|in every state|", row(table, 0));
		assertEquals("Producer|again and again|", row(table, 1));
		press("Add Finally");
		section.viewer().cancelEditing();
		assertEquals("true|when everything has ended|", row(table, 2));
		cell(spec, 0).setValue(section.viewer().getElementAt(2), "Table.turn[1] == 0");
		assertTrue(edited.text().contains("assert finally Table.turn[1] == 0"), edited.text());
	}

	@Test
	void assertionsAboutWholeRuns() {
		TableSpec spec = Tables.assertions();
		Table table = show("system", spec);
		press("Add Eventually");
		section.viewer().cancelEditing();
		assertEquals("true|at some time|", row(table, 2));
		cell(spec, 0).setValue(section.viewer().getElementAt(2), "Table.turn[1] == 0");
		assertTrue(edited.text().contains("assert eventually Table.turn[1] == 0"), edited.text());
		press("Add Leads To");
		section.viewer().cancelEditing();
		assertEquals("true leads to true|whenever the first does, the second then or later|", row(table, 3));
		cell(spec, 0).setValue(section.viewer().getElementAt(3), "Table.turn[0] == 0 leads to Table.turn[0] == 1");
		assertTrue(edited.text().contains("assert Table.turn[0] == 0 leads to Table.turn[0] == 1"), edited.text());
		String before = edited.text();
		cell(spec, 0).setValue(section.viewer().getElementAt(3), "Table.turn[0] == 0");
		assertTrue(edited.said.getLast().isRefused());
		assertEquals(before, edited.text());
	}

	@Test
	void connectionsOfANode() {
		TableSpec spec = Tables.edges();
		Table table = show("mailbox Jobs", spec);
		List<String> rows = new ArrayList<>();
		for (int i = 0; i < table.getItemCount(); i++) {
			rows.add(row(table, i));
		}
		rows.sort(null);
		assertEquals(List.of("Jobs \u2192 Consumer|\u2192 from the first to the second|Connection", "Jobs \u2192 Net||Carrier",
				"Producer \u2192 Jobs|\u2192 from the first to the second|Connection"), rows);
		Object fromProducer = edited.drawing.diagram().edges().stream()
				.filter(edge -> edge.label().equals("Producer \u2192 Jobs")).findFirst().orElseThrow();
		assertFalse(cell(spec, 1).canEdit(edited.drawing.diagram().edges().stream()
				.filter(edge -> edge.label().endsWith("Net")).findFirst().orElseThrow()));
		cell(spec, 1).setValue(fromProducer, 2);
		assertTrue(edited.text().contains("Producer <-> Jobs[0]"), edited.text());
		section.viewer().setSelection(new StructuredSelection(fromProducer));
		press("Select");
		assertEquals("Producer \u2194 Jobs", ((DiagramElement) edited.chosen.getFirst()).label());
	}

	@Test
	void aBrokenTextHasNoButtons() {
		show("memory Table", Tables.variables());
		edited.document.set(edited.text().replace("bus B", "bus"));
		assertFalse(button("Add").isEnabled());
		assertFalse(section.viewer().getTable().isEnabled());
	}
}
