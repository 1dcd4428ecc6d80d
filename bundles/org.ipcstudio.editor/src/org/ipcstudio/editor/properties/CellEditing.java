package org.ipcstudio.editor.properties;

import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.ipcstudio.editor.selection.Labels;
import org.ipcstudio.editor.selection.Target;

/** Edits the cells of one column in place. A value is tried while it is written; one that is refused is not applied. */
final class CellEditing extends EditingSupport {
	private final Subject subject;
	private final Column column;

	CellEditing(TableViewer viewer, Subject subject, Column column) {
		super(viewer);
		this.subject = subject;
		this.column = column;
	}

	private Target target(Object row) {
		return subject.selectables().target(row);
	}

	@Override
	protected boolean canEdit(Object row) {
		Target target = target(row);
		return !subject.isBroken() && target != null && !(column.setting() instanceof Fact) && column.setting().isFor(target);
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		TableViewer viewer = (TableViewer) getViewer();
		if (column.choices() != null) {
			String[] labels = column.choices().apply(target(row)).stream().map(Choice::label).toArray(String[]::new);
			ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), labels, SWT.READ_ONLY);
			editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION
					| ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
			return editor;
		}
		TextCellEditor editor = new TextCellEditor(viewer.getTable());
		editor.setValidator(value -> {
			Target target = target(row);
			Trial trial = target == null ? null : trial(target, (String) value);
			return trial != null && trial.isRefused() ? trial.message() : null;
		});
		editor.addListener(new ICellEditorListener() {
			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				subject.say(newValid ? new Trial(Trial.Verdict.WELL, "")
						: new Trial(Trial.Verdict.REFUSED, editor.getErrorMessage()));
			}

			@Override
			public void cancelEditor() {
				subject.say(new Trial(Trial.Verdict.WELL, ""));
			}

			@Override
			public void applyEditorValue() {
				// the value says it
			}
		});
		return editor;
	}

	private Trial trial(Target target, String value) {
		return value.equals(column.setting().read(target)) ? null
				: Trial.of(target.file(), edits -> column.setting().edit(edits, target, value));
	}

	@Override
	protected Object getValue(Object row) {
		Target target = target(row);
		String value = column.setting().read(target);
		return column.choices() == null ? value
				: column.choices().apply(target).stream().map(Choice::value).toList().indexOf(value);
	}

	@Override
	protected void setValue(Object row, Object cellValue) {
		Target target = target(row);
		if (target == null || cellValue == null || Integer.valueOf(-1).equals(cellValue)) {
			return;
		}
		List<Choice> choices = column.choices() == null ? List.of() : column.choices().apply(target);
		String value = cellValue instanceof Integer index ? choices.get(index).value() : (String) cellValue;
		if (!value.equals(column.setting().read(target))) {
			String label = NLS.bind(Messages.Set_one, column.setting().title(), Labels.of(target));
			subject.change(label, target, (edits, present) -> column.setting().edit(edits, present, value));
		}
	}
}
