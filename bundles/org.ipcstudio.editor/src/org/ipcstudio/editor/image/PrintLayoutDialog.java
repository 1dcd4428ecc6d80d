package org.ipcstudio.editor.image;

import java.util.Arrays;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks how a drawing is to be spread over pages, and whether the legend is printed; remembers the answers. */
final class PrintLayoutDialog extends Dialog {
	private static final String LAYOUT = "printLayout";
	private static final String LEGEND = "printLegend";

	private final IDialogSettings settings;
	private PrintLayout layout;
	private boolean legend;

	PrintLayoutDialog(Shell parent, IDialogSettings settings) {
		super(parent);
		this.settings = settings;
		layout = Arrays.stream(PrintLayout.values()).filter(one -> one.name().equals(settings.get(LAYOUT))).findAny()
				.orElse(PrintLayout.ONE_PAGE);
		legend = settings.getBoolean(LEGEND);
	}

	PrintLayout layout() {
		return layout;
	}

	boolean withLegend() {
		return legend;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.PrintDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite contents = (Composite) super.createDialogArea(parent);
		new Label(contents, SWT.NONE).setText(Messages.PrintDialog_question);
		for (PrintLayout one : PrintLayout.values()) {
			Button button = new Button(contents, SWT.RADIO);
			button.setText(one.label());
			button.setSelection(one == layout);
			button.addListener(SWT.Selection, event -> layout = button.getSelection() ? one : layout);
		}
		Button check = new Button(contents, SWT.CHECK);
		check.setText(Messages.Options_legend);
		check.setSelection(legend);
		check.addListener(SWT.Selection, event -> legend = check.getSelection());
		return contents;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.PrintDialog_continue, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		settings.put(LAYOUT, layout.name());
		settings.put(LEGEND, legend);
		super.okPressed();
	}
}
