package org.ipcstudio.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** The program of a process, and the way to it in the source page. */
final class ProgramSection extends PropertySection {
	private static final int LINES = 8;
	private static final int NARROWEST = 200;

	private final Field program = new MultilineField(new ProgramSetting(), Messages.Program_label, true);

	@Override
	void createContents(Composite parent) {
		program.create(parent, getWidgetFactory(), subject());
		GridData data = (GridData) program.control().getLayoutData();
		data.heightHint = LINES * ((Text) program.control()).getLineHeight();
		data.widthHint = NARROWEST;
		Label filler = getWidgetFactory().createLabel(parent, "");
		filler.setLayoutData(new GridData());
		Link open = new Link(parent, SWT.NONE);
		open.setText(Messages.Program_open);
		getWidgetFactory().adapt(open, true, true);
		GridData linkData = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
		linkData.horizontalIndent = data.horizontalIndent;
		open.setLayoutData(linkData);
		open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> subject().openSource()));
	}

	/** The field with the program. */
	Field program() {
		return program;
	}

	@Override
	public boolean shouldUseExtraSpace() {
		return true;
	}

	@Override
	void refreshContents() {
		program.refresh();
	}
}
