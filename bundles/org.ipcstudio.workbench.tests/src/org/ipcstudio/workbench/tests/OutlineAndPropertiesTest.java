package org.ipcstudio.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.PageBookView;
import org.eclipse.ui.views.properties.tabbed.ITabDescriptor;
import org.ipcstudio.editor.IpcEditor;
import org.ipcstudio.editor.properties.PropertiesPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outline and the properties follow the editor, and the editor follows them. */
class OutlineAndPropertiesTest extends WorkbenchTest {
	private static final String TEXT = """
			system Shop {
			  mailbox Orders : int capacity 4 @(300, 60)   // stays
			  memory Stock @(300, 200) { apples : int = 5 }
			  process Customer @(40, 60) { send 1 to Orders }
			  process Clerk @(560, 60) { var order : int  receive order from Orders  Stock.apples = Stock.apples - order }
			  Customer -> Orders -> Clerk
			  Clerk <-> Stock
			}
			""";

	private OpenedSystem opened;
	private PageBookView outline;
	private PageBookView properties;

	@BeforeEach
	void openWithBothViews() throws CoreException {
		outline = (PageBookView) page().showView(IPageLayout.ID_OUTLINE);
		properties = (PageBookView) page().showView(IPageLayout.ID_PROP_SHEET);
		opened = new OpenedSystem((IpcEditor) open(file("shop.ipc", TEXT)));
		Conditions.waitUntil("the outline is filled", () -> tree().getItemCount() == 1);
	}

	private Tree tree() {
		return find(outline.getCurrentPage().getControl(), Tree.class).getFirst();
	}

	private static <T extends Control> List<T> find(Control control, Class<T> type) {
		List<T> found = new ArrayList<>();
		if (type.isInstance(control)) {
			found.add(type.cast(control));
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(find(child, type));
			}
		}
		return found;
	}

	private TreeItem item(String name) {
		for (TreeItem item : tree().getItem(0).getItems()) {
			if (item.getText().startsWith(name)) {
				return item;
			}
		}
		throw new AssertionError("no item " + name);
	}

	private PropertiesPage propertiesPage() {
		IPage shown = properties.getCurrentPage();
		assertTrue(shown instanceof PropertiesPage, String.valueOf(shown));
		return (PropertiesPage) shown;
	}

	private String tabs() {
		List<String> labels = new ArrayList<>();
		for (ITabDescriptor tab : propertiesPage().getActiveTabs()) {
			labels.add(tab.getLabel());
		}
		return String.join(", ", labels);
	}

	private void select(String node) {
		opened.viewer().setSelection(new StructuredSelection(opened.node(node)));
		Conditions.handleEvents();
	}

	private String selectedInTree() {
		return tree().getSelectionCount() == 0 ? "" : tree().getSelection()[0].getText();
	}

	@Test
	void selectingOnTheCanvas() {
		page().activate(opened.editor());
		select("Stock");
		Conditions.waitUntil("the outline follows", () -> selectedInTree().equals("Stock"));
		Conditions.waitUntil("the properties follow", () -> tabs().equals("General, Variables, Connections, Placement"));
		select("Clerk");
		Conditions.waitUntil("the properties follow", () -> tabs().equals("General, Program, Connections, Placement"));
		Screenshots.take("properties");
	}

	@Test
	void selectingInTheOutline() {
		page().activate(outline);
		tree().setSelection(item("Orders"));
		tree().notifyListeners(SWT.Selection, new Event());
		Conditions.waitUntil("the canvas follows", () -> opened.viewer().getSelectedEditParts().equals(List.of(opened.node("Orders"))));
		Conditions.waitUntil("the properties are those of the outline", () -> tabs().equals("General, Connections, Placement"));
	}

	@Test
	void changingANameInTheProperties() {
		page().activate(opened.editor());
		select("Orders");
		Conditions.waitUntil("the properties follow", () -> tabs().startsWith("General, Connections"));
		Text name = find(propertiesPage().getControl(), Text.class).stream().filter(text -> text.getText().equals("Orders"))
				.findFirst().orElseThrow();
		name.setText("Requests");
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		name.notifyListeners(SWT.Traverse, enter);
		Conditions.handleEvents();
		assertEquals(TEXT.replace("Orders", "Requests"), opened.text());
		assertTrue(opened.editor().isDirty());
		Conditions.waitUntil("the renamed node is still selected", () -> selectedInTree().startsWith("Requests"));
		execute("org.eclipse.ui.edit.undo");
		assertEquals(TEXT, opened.text());
	}

	@Test
	void thePagesShowTheSameThing() {
		page().activate(opened.editor());
		select("Clerk");
		StyledText source = opened.showSource();
		assertEquals("Clerk", source.getSelectionText());
		opened.editor().sourcePage().selectAndReveal(TEXT.indexOf("apples"), 0);
		Conditions.waitUntil("the outline follows the caret", () -> selectedInTree().startsWith("apples"));
		opened.showDiagram();
		assertEquals(List.of(opened.node("Stock")), opened.viewer().getSelectedEditParts());
	}
}
