package org.ipcstudio.debug.ui.findings;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.debug.verify.FindingGroup;
import org.ipcstudio.debug.verify.KindNames;

/** Asks where the run of a finding is kept, and what has to come of it; shows the command that a build runs. */
final class RegressionTestDialog extends TitleAreaDialog {
	private final IFile system;
	private final IFile suggestion;
	private final Finding finding;
	private Text place;
	private Button repaired;
	private Button copy;
	private Text command;
	private IFile file;

	RegressionTestDialog(Shell parent, IFile system, IFile suggestion, Finding finding) {
		super(parent);
		this.system = system;
		this.suggestion = suggestion;
		this.finding = finding;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** Where the run is to be kept, when the dialog was closed with its button for that. */
	IFile file() {
		return file;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.RegressionTestDialog_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.bind(Messages.RegressionTestDialog_heading, system.getName()));
		setMessage(FindingGroup.brief(finding));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).spacing(8, 8).applyTo(area);
		label(area, Messages.RegressionTestDialog_file, 1);
		place = new Text(area, SWT.BORDER);
		place.setText(suggestion.getFullPath().makeRelative().toString());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(70), SWT.DEFAULT).applyTo(place);
		label(area, Messages.RegressionTestDialog_expectation, 2);
		repaired = new Button(area, SWT.RADIO);
		repaired.setText(Messages.RegressionTestDialog_repaired);
		repaired.setSelection(true);
		wide(repaired);
		Button known = new Button(area, SWT.RADIO);
		known.setText(Messages.bind(Messages.RegressionTestDialog_known, KindNames.one(finding.kind())));
		wide(known);
		label(area, Messages.RegressionTestDialog_command, 2);
		command = new Text(area, SWT.BORDER | SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(SWT.DEFAULT, convertHeightInCharsToPixels(3))
				.applyTo(command);
		copy = new Button(area, SWT.CHECK);
		copy.setText(Messages.RegressionTestDialog_copy);
		copy.setSelection(true);
		wide(copy);
		place.addModifyListener(event -> look());
		repaired.addListener(SWT.Selection, event -> look());
		showCommand();
		return area;
	}

	private static void label(Composite parent, String text, int columns) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().span(columns, 1).align(SWT.FILL, SWT.CENTER).applyTo(label);
	}

	private static void wide(Button button) {
		GridDataFactory.fillDefaults().span(2, 1).indent(12, 0).applyTo(button);
	}

	private void look() {
		IStatus status = ResourcesPlugin.getWorkspace().validatePath('/' + place.getText(), IResource.FILE);
		String error = status.isOK() ? null : status.getMessage();
		if (error == null && !ResourcesPlugin.getWorkspace().getRoot().getProject(path().segment(0)).isAccessible()) {
			error = Messages.bind(Messages.RegressionTestDialog_noProject, path().segment(0));
		} else if (error == null && !place.getText().endsWith(".jsonl")) { //$NON-NLS-1$
			error = Messages.RegressionTestDialog_extension;
		}
		setErrorMessage(error);
		getButton(IDialogConstants.OK_ID).setEnabled(error == null);
		showCommand();
	}

	private IPath path() {
		return new Path('/' + place.getText());
	}

	private void showCommand() {
		command.setText(command(path().removeFirstSegments(1).toString(), repaired.getSelection(), finding));
	}

	/**
	 * The command for a build that begins in the folder of the project; it fails when something else comes of the
	 * run.
	 */
	static String command(String trace, boolean repaired, Finding finding) {
		String name = trace.contains(" ") ? '"' + trace + '"' : trace; //$NON-NLS-1$
		return "ipc replay --quiet --expect " + (repaired ? "repaired" : finding.kind().id()) + ' ' + name; //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.RegressionTestDialog_create, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		file = ResourcesPlugin.getWorkspace().getRoot().getFile(path());
		if (copy.getSelection()) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { command.getText() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
		super.okPressed();
	}
}
