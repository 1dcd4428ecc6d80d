package org.ipcstudio.ui.wizards;

import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.ipcstudio.language.templates.Template;
import org.ipcstudio.ui.Icon;

/** Lets the user choose what a new system begins with, and shows its text. It begins with the choice of the last time. */
final class TemplatePage extends WizardPage {
	private static final String CHOICE = "template";

	private final Supplier<String> fileName;
	private TableViewer templates;
	private TextPreview preview;
	private Template chosen = Template.BUFFER;

	/** @param fileName the name of the file as it is entered on another page, for the name of the system */
	TemplatePage(Supplier<String> fileName) {
		super("template", Messages.TemplatePage_title, null);
		this.fileName = fileName;
		setDescription(Messages.TemplatePage_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(2).spacing(10, 5).applyTo(area);
		templates = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		templates.setContentProvider(ArrayContentProvider.getInstance());
		templates.setLabelProvider(new TemplateLabels());
		templates.setInput(Template.values());
		GridDataFactory.fillDefaults().grab(false, true).hint(210, 260).applyTo(templates.getControl());
		preview = new TextPreview(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
		templates.addSelectionChangedListener(event -> choose(event.getStructuredSelection()));
		restore();
		templates.setSelection(new StructuredSelection(chosen), true);
		setControl(area);
	}

	private void choose(IStructuredSelection selection) {
		if (selection.getFirstElement() instanceof Template template) {
			chosen = template;
			showText();
		}
		setPageComplete(!selection.isEmpty());
	}

	private void showText() {
		preview.show(chosen.description(), text());
	}

	@Override
	public void setVisible(boolean visible) {
		if (visible) {
			showText();
		}
		super.setVisible(visible);
		if (visible) {
			templates.getControl().setFocus();
		}
	}

	/** The text that the new file begins with. */
	String text() {
		return SystemText.of(chosen, fileName.get());
	}

	private void restore() {
		IDialogSettings settings = getDialogSettings();
		String last = settings == null ? null : settings.get(CHOICE);
		for (Template template : Template.values()) {
			if (template.toString().equals(last)) {
				chosen = template;
			}
		}
	}

	/** Remembers the choice for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			settings.put(CHOICE, chosen.toString());
		}
	}

	/** Names and icons of the templates. */
	private static final class TemplateLabels extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return switch ((Template) element) {
				case BUFFER -> Messages.Template_buffer;
				case REQUEST -> Messages.Template_request;
				case LINK -> Messages.Template_link;
				case PIPELINE -> Messages.Template_pipeline;
				case MEMORY -> Messages.Template_memory;
				case PHILOSOPHERS -> Messages.Template_philosophers;
				case READERS -> Messages.Template_readers;
				case EMPTY -> Messages.Template_empty;
			};
		}

		@Override
		public Image getImage(Object element) {
			Icon icon = switch ((Template) element) {
				case BUFFER -> Icon.MAILBOX;
				case REQUEST -> Icon.BIDIRECTIONAL;
				case LINK -> Icon.LINK;
				case PIPELINE -> Icon.PIPE;
				case MEMORY -> Icon.LOCK;
				case PHILOSOPHERS -> Icon.PROCESS_ARRAY;
				case READERS -> Icon.MEMORY;
				case EMPTY -> Icon.SYSTEM;
			};
			return icon.image();
		}
	}
}
