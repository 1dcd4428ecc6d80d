package org.ipcstudio.editor.image;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks where the image of a drawing is to be written and how it is to look. Format and extension of the file follow each
 * other. It remembers what was chosen, and closes only when everything makes sense.
 */
final class ExportImageDialog extends TitleAreaDialog {
	private static final String FOLDER = "folder";
	private static final int PERCENT = 100;

	private final IDialogSettings settings;
	private final DiagramSource source;
	private final String suggestedName;
	private final Path folder;
	private final Function<Shell, Path> workspaceFile;
	private Text file;
	private ImageOptionsGroup optionsGroup;
	private ImageOptions options;
	private Path target;
	private Rectangle area;
	private boolean legendMeasured;

	/**
	 * A dialog that is to be opened.
	 *
	 * @param folder        where the image is written if no folder was chosen before
	 * @param workspaceFile asks for a file in the workspace; answers null if nothing was chosen
	 */
	ExportImageDialog(Shell parent, IDialogSettings settings, DiagramSource source, Path folder,
			Function<Shell, Path> workspaceFile) {
		super(parent);
		this.settings = settings;
		this.source = source;
		this.folder = folder;
		this.workspaceFile = workspaceFile;
		suggestedName = source.file() != null ? source.file().getFullPath().removeFileExtension().lastSegment()
				: source.title();
	}

	/** How the image is to look; after the dialog was closed with OK. */
	ImageOptions options() {
		return options;
	}

	/** Where the image is to be written; after the dialog was closed with OK. */
	Path target() {
		return target;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.ExportDialog_shellTitle);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected IDialogSettings getDialogBoundsSettings() {
		IDialogSettings bounds = settings.getSection("bounds");
		return bounds != null ? bounds : settings.addNewSection("bounds");
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.ExportDialog_export, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.ExportDialog_title);
		setMessage(NLS.bind(Messages.ExportDialog_message, source.title()));
		Composite contents = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(contents);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
		ImageOptions initial = ImageOptions.load(settings);
		createFileRow(contents, initial.format());
		optionsGroup = new ImageOptionsGroup(contents, initial, this::optionsChanged);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(optionsGroup.control());
		file.addListener(SWT.Modify, event -> fileChanged());
		showSize();
		return contents;
	}

	private void createFileRow(Composite parent, ImageFormat format) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.ExportDialog_file);
		file = new Text(row, SWT.BORDER);
		file.setText(suggestion(format));
		GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(file);
		button(row, Messages.ExportDialog_workspace).addListener(SWT.Selection, event -> {
			Path chosen = workspaceFile.apply(getShell());
			if (chosen != null) {
				file.setText(withExtension(chosen.toString(), optionsGroup.options().format()));
			}
		});
		button(row, Messages.ExportDialog_fileSystem).addListener(SWT.Selection, event -> browse());
	}

	private Button button(Composite row, String text) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(text);
		setButtonLayoutData(button);
		return button;
	}

	private String suggestion(ImageFormat format) {
		String remembered = settings.get(FOLDER);
		Path where = remembered != null && Files.isDirectory(Path.of(remembered)) ? Path.of(remembered) : folder;
		return where.resolve(suggestedName + "." + format.extension()).toString();
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
		ImageFormat format = optionsGroup.options().format();
		dialog.setFilterExtensions(new String[] {"*." + format.extension(), "*.*"});
		dialog.setFilterNames(new String[] {format.label(), Messages.ExportDialog_allFiles});
		Path current = path();
		if (current != null && current.getFileName() != null) {
			dialog.setFileName(current.getFileName().toString());
			dialog.setFilterPath(current.getParent() == null ? null : current.getParent().toString());
		}
		String chosen = dialog.open();
		if (chosen != null) {
			file.setText(chosen);
		}
	}

	private void optionsChanged() {
		file.setText(withExtension(file.getText(), optionsGroup.options().format()));
		showSize();
		validate();
	}

	private void fileChanged() {
		ImageFormat.ofFileName(file.getText()).ifPresent(optionsGroup::setFormat);
		validate();
	}

	/** A file name with the extension of a format, instead of that of another one. */
	static String withExtension(String name, ImageFormat format) {
		if (name.isBlank() || ImageFormat.ofFileName(name).filter(format::equals).isPresent()) {
			return name;
		}
		String stem = ImageFormat.ofFileName(name).isPresent() ? name.substring(0, name.lastIndexOf('.')) : name;
		return stem + "." + format.extension();
	}

	private void showSize() {
		ImageOptions chosen = optionsGroup.options();
		if (area == null || legendMeasured != chosen.legend()) {
			area = Sheet.use(source, chosen.coloring(), chosen.legend(), Sheet::area);
			legendMeasured = chosen.legend();
		}
		optionsGroup.setSize(NLS.bind(Messages.ExportDialog_size,
				Math.ceilDiv(area.width * chosen.percent(), PERCENT), Math.ceilDiv(area.height * chosen.percent(), PERCENT)));
	}

	private Path path() {
		try {
			return file.getText().isBlank() ? null : Path.of(file.getText().strip());
		} catch (InvalidPathException e) {
			return null;
		}
	}

	private void validate() {
		String mistake = mistake();
		setErrorMessage(mistake);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(mistake == null);
		}
	}

	private String mistake() {
		if (file.getText().isBlank()) {
			return Messages.ExportDialog_noFile;
		}
		Path path = path();
		if (path == null || !path.isAbsolute() || path.getFileName() == null) {
			return Messages.ExportDialog_badFile;
		}
		if (!Files.isDirectory(path.getParent())) {
			return NLS.bind(Messages.ExportDialog_noFolder, path.getParent());
		}
		if (Files.isDirectory(path)) {
			return NLS.bind(Messages.ExportDialog_isFolder, path);
		}
		ImageOptions chosen = optionsGroup.options();
		try {
			if (chosen.format() != ImageFormat.SVG) {
				PixelImage.check(area.width, area.height, chosen.percent());
			}
			return null;
		} catch (ImageException e) {
			return e.getMessage();
		}
	}

	@Override
	protected void okPressed() {
		options = optionsGroup.options();
		target = Path.of(withExtension(path().toString(), options.format()));
		if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), Messages.ExportDialog_overwriteTitle,
				NLS.bind(Messages.ExportDialog_overwrite, target))) {
			return;
		}
		options.save(settings);
		settings.put(FOLDER, target.getParent().toString());
		super.okPressed();
	}
}
