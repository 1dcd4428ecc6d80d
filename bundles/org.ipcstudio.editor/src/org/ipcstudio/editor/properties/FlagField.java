package org.ipcstudio.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A check box for a setting that is true or not set. It is grey where the selected things differ. */
final class FlagField extends Field {
	private final String text;
	private Button button;

	FlagField(Setting setting, String text) {
		super(setting, null);
		this.text = text;
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		button = widgets.createButton(parent, text, SWT.CHECK);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			button.setGrayed(false);
			commit();
			if (!button.isDisposed()) {
				refresh();
			}
		}));
		return button;
	}

	@Override
	void show(String newValue) {
		button.setGrayed(newValue == null);
		button.setSelection(newValue == null || Boolean.parseBoolean(newValue));
	}

	@Override
	String shown() {
		return button.getSelection() && !button.getGrayed() ? Boolean.TRUE.toString() : "";
	}
}
