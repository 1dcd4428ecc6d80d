package org.ipcstudio.ui.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Lets the user choose examples, with a look at their texts, and the project that they are copied into. */
final class ExamplesPage extends WizardPage {
	private static final String PROJECT = "project";
	private static final String FIRST = "dining-philosophers.ipc";

	private final List<ExampleTopic> topics;
	private ExampleTree tree;
	private TextPreview preview;
	private Combo project;
	private Example selected;

	ExamplesPage(List<ExampleTopic> topics) {
		super("examples", Messages.ExamplesPage_title, null);
		this.topics = topics;
		setDescription(Messages.ExamplesPage_description);
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 6).spacing(5, 10).applyTo(area);
		SashForm halves = new SashForm(area, SWT.HORIZONTAL);
		tree = new ExampleTree(halves, topics, this::validate, this::select);
		preview = new TextPreview(halves);
		halves.setWeights(2, 3);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		createProject(area);
		topics.stream().flatMap(topic -> topic.examples().stream()).filter(example -> FIRST.equals(example.fileName()))
				.findFirst().ifPresent(tree::begin);
		Dialog.applyDialogFont(area);
		setControl(area);
		validate();
	}

	private void createProject(Composite area) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.ExamplesPage_project);
		project = new Combo(row, SWT.DROP_DOWN);
		Arrays.stream(workspace().getRoot().getProjects()).filter(IProject::isOpen).map(IProject::getName)
				.forEach(project::add);
		IDialogSettings settings = getDialogSettings();
		String last = settings == null ? null : settings.get(PROJECT);
		project.setText(last == null ? Messages.ExamplesPage_projectName : last);
		project.addModifyListener(event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
	}

	private void select(Example example) {
		selected = example;
		preview.show(example.description(), example.text());
	}

	private void validate() {
		if (project == null) {
			return;
		}
		String name = projectName();
		IStatus status = workspace().validateName(name, IResource.PROJECT);
		setMessage(null);
		setErrorMessage(null);
		if (name.isEmpty()) {
			setErrorMessage(Messages.ExamplesPage_noProject);
		} else if (!status.isOK()) {
			setErrorMessage(status.getMessage());
		} else if (project().exists() && !project().isOpen()) {
			setErrorMessage(Messages.bind(Messages.ExamplesPage_closed, name));
		} else if (tree.checked().isEmpty()) {
			setMessage(Messages.ExamplesPage_nothing, IMessageProvider.INFORMATION);
		} else if (!project().exists()) {
			setMessage(Messages.bind(Messages.ExamplesPage_newProject, name), IMessageProvider.INFORMATION);
		}
		setPageComplete(getErrorMessage() == null && !tree.checked().isEmpty());
	}

	private String projectName() {
		return project.getText().strip();
	}

	/** The project that the examples are copied into; it may not exist yet. Only for a valid name. */
	IProject project() {
		return workspace().getRoot().getProject(projectName());
	}

	/** The examples to be copied. */
	Set<Example> examples() {
		return tree.checked();
	}

	/** The one to be opened: the one that was looked at last if it is copied, else the first. */
	Example first() {
		Set<Example> examples = tree.checked();
		return examples.contains(selected) ? selected : examples.iterator().next();
	}

	/** Remembers the project for the next time. */
	void remember() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			settings.put(PROJECT, projectName());
		}
	}

	private static IWorkspace workspace() {
		return ResourcesPlugin.getWorkspace();
	}
}
