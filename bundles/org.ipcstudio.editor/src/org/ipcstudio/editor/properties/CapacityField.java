package org.ipcstudio.editor.properties;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** The capacity of a channel: the usual one of its kind, rendezvous, bounded by an expression, or unbounded. */
final class CapacityField extends Field {
	private static final int NUMBER_WIDTH = 60;

	private final List<Choice> choices;
	private final int bounded;
	private Combo combo;
	private Text number;
	private String before = "";

	/**
	 * @param usual      what the capacity is where the text says nothing
	 * @param rendezvous whether it can be 0
	 */
	CapacityField(Setting setting, String label, String usual, boolean rendezvous) {
		super(setting, label);
		Choice nothing = new Choice("", usual);
		Choice limit = new Choice(null, Messages.Capacity_bounded);
		Choice unlimited = new Choice("unbounded", Messages.Capacity_unbounded); //$NON-NLS-1$
		choices = rendezvous ? List.of(nothing, new Choice("0", Messages.Capacity_rendezvous), limit, unlimited)
				: List.of(nothing, limit, unlimited);
		bounded = choices.indexOf(limit);
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		Composite both = widgets.createComposite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		both.setLayout(layout);
		combo = new Combo(both, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		widgets.adapt(combo, true, false);
		number = Shown.borderless(widgets.createText(both, "", SWT.SINGLE | SWT.BORDER));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
		data.widthHint = NUMBER_WIDTH;
		number.setLayoutData(data);
		number.setToolTipText(Messages.Capacity_number);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> chosen()));
		number.addModifyListener(event -> checkLater());
		WrittenText.follow(number, this, false);
		return both;
	}

	/** For a bound somebody still has to say which one. */
	private void chosen() {
		number.setEnabled(combo.getSelectionIndex() == bounded);
		if (combo.getSelectionIndex() == bounded) {
			number.setText(number.getText().isBlank() ? "1" : number.getText()); //$NON-NLS-1$
			number.selectAll();
			number.setFocus();
		} else {
			commit();
			if (!combo.isDisposed()) {
				refresh();
			}
		}
	}

	@Override
	boolean hasFocus() {
		return combo.isFocusControl() || number.isFocusControl();
	}

	@Override
	void show(String newValue) {
		before = newValue == null ? "" : newValue;
		int index = newValue == null ? -1 : choices.stream().map(Choice::value).toList().indexOf(newValue);
		boolean isNumber = newValue != null && index < 0;
		if (newValue == null) {
			combo.deselectAll();
		} else {
			combo.select(isNumber ? bounded : index);
		}
		number.setEnabled(isNumber && combo.isEnabled());
		Shown.in(number, isNumber ? newValue : null);
	}

	@Override
	String shown() {
		int index = combo.getSelectionIndex();
		if (index == bounded) {
			return number.getText().isBlank() ? before : number.getText();
		}
		return index < 0 ? "" : choices.get(index).value();
	}
}
