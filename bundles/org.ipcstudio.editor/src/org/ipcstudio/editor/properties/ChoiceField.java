package org.ipcstudio.editor.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field whose value is one of several; which ones, depends on the system and what is selected. */
final class ChoiceField extends Field {
	private final Function<Subject, List<Choice>> choices;
	private List<Choice> offered = List.of();
	private Combo combo;

	ChoiceField(Setting setting, String label, Function<Subject, List<Choice>> choices) {
		super(setting, label);
		this.choices = choices;
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
		widgets.adapt(combo, true, false);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			commit();
			if (!combo.isDisposed()) {
				refresh();
			}
		}));
		return combo;
	}

	@Override
	void refreshChoices() {
		offer(choices.apply(subject()));
	}

	private void offer(List<Choice> newChoices) {
		if (!newChoices.equals(offered)) {
			offered = newChoices;
			combo.setItems(offered.stream().map(Choice::label).toArray(String[]::new));
		}
	}

	/** A value that is not offered, as one that nobody declares, is shown all the same. */
	@Override
	void show(String newValue) {
		if (newValue != null && index(newValue) < 0) {
			List<Choice> more = new ArrayList<>(offered);
			more.add(Choice.plain(newValue));
			offer(more);
		}
		int index = newValue == null ? -1 : index(newValue);
		if (index < 0) {
			combo.deselectAll();
		} else if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
	}

	private int index(String value) {
		return offered.stream().map(Choice::value).toList().indexOf(value);
	}

	@Override
	String shown() {
		int index = combo.getSelectionIndex();
		return index < 0 ? "" : offered.get(index).value();
	}
}
