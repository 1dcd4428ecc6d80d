package org.ipcstudio.editor.properties;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ipcstudio.editor.selection.Target;

/** Shows something that cannot be changed here; its text can be copied. */
final class FactField extends Field {
	private Text text;

	FactField(String label, Function<Target, String> fact) {
		super(new Fact(fact), label);
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		text = Shown.borderless(widgets.createText(parent, "", SWT.SINGLE | SWT.READ_ONLY));
		return text;
	}

	@Override
	void show(String newValue) {
		Shown.in(text, newValue == null ? Messages.Different_values : newValue);
	}

	@Override
	String shown() {
		return text.getText();
	}
}
