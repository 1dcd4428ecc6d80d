package org.ipcstudio.editor.image;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which files are to be drawn, where the images go and how they are to look. */
final class ExportDiagramsPage extends WizardPage {
	private static final String FOLDER = "folder";
	private static final int ROWS = 12;

	private final List<IFile> all;
	private final Set<IFile> selected;
	private final IDialogSettings settings;
	private CheckboxTableViewer table;
	private Text folder;
	private ImageOptionsGroup options;

	ExportDiagramsPage(List<IFile> all, Set<IFile> selected, IDialogSettings settings) {
		super("diagrams", Messages.ExportWizard_title, null);
		this.all = all;
		this.selected = selected;
		this.settings = settings;
		setDescription(Messages.ExportWizard_message);
	}

	/** The files to be drawn, in the order of the table. */
	List<IFile> files() {
		return Arrays.stream(table.getCheckedElements()).map(IFile.class::cast).toList();
	}

	/** Where the images go; null if what was entered is no path. */
	Path folder() {
		try {
			return folder.getText().isBlank() ? null : Path.of(folder.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	ImageOptions options() {
		return options.options();
	}

	/** Offers the same choices next time. */
	void remember() {
		options().save(settings);
		settings.put(FOLDER, folder.getText());
	}

	@Override
	public void createControl(Composite parent) {
		Composite contents = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().applyTo(contents);
		createTable(contents);
		createFolderRow(contents);
		options = new ImageOptionsGroup(contents, ImageOptions.load(settings), this::validate);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(options.control());
		setControl(contents);
		validate();
		// nobody has done anything wrong yet
		setErrorMessage(null);
	}

	private void createTable(Composite parent) {
		table = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(LabelProvider.createTextProvider(file -> ((IFile) file).getFullPath().makeRelative().toString()));
		table.setInput(all);
		table.setCheckedElements(selected.toArray());
		table.addCheckStateListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getTable().getItemHeight())
				.applyTo(table.getTable());
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		selector(row, Messages.ExportWizard_all, true);
		selector(row, Messages.ExportWizard_none, false);
	}

	private void selector(Composite row, String text, boolean state) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		setButtonLayoutData(button);
		button.addListener(SWT.Selection, event -> {
			table.setAllChecked(state);
			validate();
		});
	}

	private void createFolderRow(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.ExportWizard_folder);
		folder = new Text(row, SWT.BORDER);
		folder.setText(settings.get(FOLDER) == null ? "" : settings.get(FOLDER));
		folder.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button browse = new Button(row, SWT.PUSH);
		browse.setText(Messages.ExportWizard_browse);
		setButtonLayoutData(browse);
		browse.addListener(SWT.Selection, event -> browse());
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.ExportWizard_folderTitle);
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void validate() {
		String mistake = mistake();
		setErrorMessage(mistake);
		setPageComplete(mistake == null);
	}

	private String mistake() {
		if (all.isEmpty()) {
			return Messages.ExportWizard_nothingInWorkspace;
		}
		if (table.getCheckedElements().length == 0) {
			return Messages.ExportWizard_noFiles;
		}
		Path path = folder();
		return path == null || !path.isAbsolute() || !Files.isDirectory(path) ? Messages.ExportWizard_noFolder : null;
	}
}
