package org.ipcstudio.editor.properties;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field for a text of one line that offers usual values, such as types; others can be written. */
final class SuggestionField extends Field {
	private final Function<Subject, List<String>> suggestions;
	private Combo combo;

	SuggestionField(Setting setting, String label, Function<Subject, List<String>> suggestions) {
		super(setting, label);
		this.suggestions = suggestions;
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		combo = new Combo(parent, SWT.DROP_DOWN);
		widgets.adapt(combo, true, false);
		combo.addModifyListener(event -> checkLater());
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> commit()));
		WrittenText.follow(combo, this, false);
		return combo;
	}

	@Override
	void refreshChoices() {
		String[] offered = suggestions.apply(subject()).toArray(String[]::new);
		if (!List.of(offered).equals(List.of(combo.getItems()))) {
			String text = combo.getText();
			combo.setItems(offered);
			combo.setText(text);
		}
	}

	@Override
	void show(String newValue) {
		String wanted = newValue == null ? "" : newValue;
		if (!combo.getText().equals(wanted)) {
			Point caret = combo.getSelection();
			combo.setText(wanted);
			combo.setSelection(caret);
		}
	}

	@Override
	String shown() {
		return combo.getText();
	}
}
