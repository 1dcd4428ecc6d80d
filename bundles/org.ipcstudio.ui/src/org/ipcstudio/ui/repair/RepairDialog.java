package org.ipcstudio.ui.repair;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.language.repairs.RepairAnswer;
import org.ipcstudio.language.repairs.RepairOffer;
import org.ipcstudio.ui.Icon;
import org.ipcstudio.ui.UiBundle;

/** Shows what is wrong with a system and lets the user pick one of its repairs. */
final class RepairDialog extends TitleAreaDialog {
	private final String file;
	private final RepairAnswer answer;
	private TableViewer offers;
	private Text explanation;
	private RepairOffer chosen;

	RepairDialog(Shell parent, String file, RepairAnswer answer) {
		super(parent);
		this.file = file;
		this.answer = answer;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** What the user has picked; empty if the dialog was not closed with its button for that. */
	Optional<RepairOffer> chosen() {
		return Optional.ofNullable(chosen);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RepairDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.bind(Messages.RepairDialog_heading, file));
		setMessage(answer.fault().lines().findFirst().orElse(""));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		offers = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(90), convertHeightInCharsToPixels(8))
				.applyTo(offers.getControl());
		offers.setContentProvider(ArrayContentProvider.getInstance());
		offers.setLabelProvider(new OfferLabels());
		explanation = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, convertHeightInCharsToPixels(6))
				.applyTo(explanation);
		offers.addSelectionChangedListener(event -> explain());
		offers.addDoubleClickListener(event -> okPressed());
		offers.setInput(answer.offers());
		offers.setSelection(new StructuredSelection(answer.offers().getFirst()));
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.RepairDialog_apply, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void explain() {
		explanation.setText(selected() == null ? "" : selected().explanation());
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(selected() != null);
		}
	}

	private RepairOffer selected() {
		return (RepairOffer) offers.getStructuredSelection().getFirstElement();
	}

	@Override
	protected void okPressed() {
		chosen = selected();
		super.okPressed();
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		return UiBundle.dialogSettings(RepairDialog.class.getSimpleName());
	}

	private static final class OfferLabels extends LabelProvider {
		@Override
		public String getText(Object element) {
			return ((RepairOffer) element).fix().label();
		}

		@Override
		public Image getImage(Object element) {
			return Icon.QUICK_FIX.image();
		}
	}
}
