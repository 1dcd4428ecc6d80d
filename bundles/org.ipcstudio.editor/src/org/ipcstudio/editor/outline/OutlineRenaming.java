package org.ipcstudio.editor.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Item;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.editor.selection.Followed;
import org.ipcstudio.editor.selection.Selectables;
import org.ipcstudio.editor.selection.SharedSelection;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.EditException;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.NamedElement;

/** Renames what an item of the outline shows, in place. A name that is not possible is refused while it is written. */
final class OutlineRenaming implements ICellModifier {
	private static final String NAME = "name"; //$NON-NLS-1$

	private final TreeViewer viewer;
	private final EditedSystem system;
	private final Selectables selectables;
	private final SharedSelection selection;
	private final Consumer<String> refusals;

	/** @param refusals is told in a sentence why a name is not possible; null when it is */
	OutlineRenaming(OutlineTree tree, EditedSystem system, SharedSelection selection, Consumer<String> refusals) {
		this.viewer = tree.viewer();
		this.system = system;
		this.selectables = tree.selectables();
		this.selection = selection;
		this.refusals = refusals;
		TextCellEditor field = new TextCellEditor(viewer.getTree(), SWT.BORDER);
		field.setValidator(value -> refusal((String) value));
		viewer.setCellEditors(new CellEditor[] { field });
		viewer.setColumnProperties(new String[] { NAME });
		viewer.setCellModifier(this);
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	/** Whether something can be renamed at present. */
	boolean isPossible(Target target) {
		return !system.isBroken() && target.element() instanceof NamedElement && target.segment() == null;
	}

	/** Opens a field over the selected item. */
	void start() {
		Object thing = viewer.getStructuredSelection().getFirstElement();
		if (thing != null) {
			viewer.editElement(thing, 0);
		}
	}

	private String refusal(String name) {
		Target target = selectables.target(viewer.getStructuredSelection().getFirstElement());
		String refusal = null;
		if (target != null && !name.equals(getValue(target.selected(), NAME))) {
			try {
				new ModelEdits(target.file()).rename((NamedElement) target.element(), name.strip());
			} catch (EditException e) {
				refusal = e.getMessage();
			}
		}
		refusals.accept(refusal);
		return refusal;
	}

	@Override
	public boolean canModify(Object thing, String property) {
		Target target = selectables.target(thing);
		return target != null && isPossible(target);
	}

	@Override
	public Object getValue(Object thing, String property) {
		String name = ((NamedElement) selectables.target(thing).element()).getName();
		return name == null ? "" : name;
	}

	@Override
	public void modify(Object item, String property, Object value) {
		Object thing = item instanceof Item widget ? widget.getData() : item;
		Target target = selectables.target(thing);
		if (target == null || value == null || value.equals(getValue(thing, NAME))) {
			return;
		}
		Followed followed = new Followed(selectables, List.of(thing));
		try {
			system.perform(NLS.bind(Messages.Rename_label, getValue(thing, NAME)),
					edits -> edits.rename((NamedElement) target.element(), ((String) value).strip()));
			viewer.getTree().getDisplay().asyncExec(() -> selection.select(followed.now()));
		} catch (EditException refusal) {
			refusals.accept(refusal.getMessage());
		}
	}
}
