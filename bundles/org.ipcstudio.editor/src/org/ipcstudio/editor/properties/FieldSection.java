package org.ipcstudio.editor.properties;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A section with fields, in two columns where there is room for them. */
final class FieldSection extends PropertySection {
	/** From this width on, in pixels, two columns are easier to look at than one. */
	private static final int TWO_COLUMNS = 620;
	private static final int LINES_OF_PROSE = 3;
	private static final int LINES_OF_PROGRAM = 8;
	private static final int NARROWEST = 110;
	private static final int COLUMN_GAP = 14;

	private final Supplier<List<Field>> maker;
	private List<Field> fields = List.of();

	/** @param maker makes the fields when the section is shown for the first time */
	FieldSection(Supplier<List<Field>> maker) {
		this.maker = maker;
	}

	@Override
	void createContents(Composite parent) {
		fields = maker.get();
		fields.forEach(field -> field.create(parent, getWidgetFactory(), subject()));
		arrange();
		parent.addControlListener(ControlListener.controlResizedAdapter(event -> arrange()));
	}

	/** The fields, in the order in which Tab goes through them. */
	List<Field> fields() {
		return fields;
	}

	private void arrange() {
		int columns = area().getClientArea().width >= TWO_COLUMNS && fields.size() > 1 ? 4 : 2;
		GridLayout layout = (GridLayout) area().getLayout();
		boolean fresh = layout.numColumns == columns && isArranged();
		if (fresh) {
			return;
		}
		layout.numColumns = columns;
		layout.makeColumnsEqualWidth = false;
		notice().setSpan(columns);
		int column = 0;
		GridData last = null;
		for (Field field : fields) {
			boolean wide = field.isWide();
			if (wide && column % columns != 0) {
				last.horizontalSpan += columns - column % columns;
				column = 0;
			}
			field.indentLabel(column % columns == 0 ? 0 : COLUMN_GAP);
			last = arrange(field.control(), wide ? columns - 1 : 1, wide);
			column += wide ? columns : 2;
		}
		area().layout();
	}

	private boolean isArranged() {
		return !fields.isEmpty() && ((GridData) fields.getFirst().control().getLayoutData()).widthHint != SWT.DEFAULT;
	}

	/** All columns get the same width, whatever is written in them. */
	private static GridData arrange(Control control, int span, boolean wide) {
		GridData data = (GridData) control.getLayoutData();
		data.horizontalSpan = span;
		data.widthHint = NARROWEST;
		if (wide) {
			int lines = data.grabExcessVerticalSpace ? LINES_OF_PROGRAM : LINES_OF_PROSE;
			data.heightHint = lines * ((Text) control).getLineHeight();
		}
		return data;
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	void refreshContents() {
		fields.forEach(Field::refresh);
	}
}
