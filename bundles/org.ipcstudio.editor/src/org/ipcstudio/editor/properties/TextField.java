package org.ipcstudio.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field for a text of one line, such as a name or an expression. */
final class TextField extends Field {
	private final String hint;
	private Text text;

	/**
	 * @param hint what is shown where there is no value: what that means, or an example
	 */
	TextField(Setting setting, String label, String hint) {
		super(setting, label);
		this.hint = hint;
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		text = Shown.borderless(widgets.createText(parent, "", SWT.SINGLE | SWT.BORDER));
		text.addModifyListener(event -> checkLater());
		WrittenText.follow(text, this, false);
		return text;
	}

	@Override
	void show(String newValue) {
		text.setMessage(newValue == null ? Messages.Different_values : hint);
		Shown.in(text, newValue);
	}

	@Override
	String shown() {
		return text.getText();
	}
}
