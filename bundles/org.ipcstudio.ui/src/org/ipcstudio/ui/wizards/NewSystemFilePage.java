package org.ipcstudio.ui.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/**
 * Asks for the folder and the name of a new file. It begins with what is selected in the workbench and a name that is
 * free there.
 */
final class NewSystemFilePage extends WizardNewFileCreationPage {
	static final String EXTENSION = "ipc";

	private static final String STEM = "system";

	private final Supplier<String> text;

	NewSystemFilePage(IStructuredSelection selection, Supplier<String> text) {
		super("file", selection);
		this.text = text;
		setTitle(Messages.NewSystemFilePage_title);
		setDescription(Messages.NewSystemFilePage_description);
		setFileExtension(EXTENSION);
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		List<IProject> open = openProjects();
		if (getContainerFullPath() == null && open.size() == 1) {
			setContainerFullPath(open.get(0).getFullPath());
		}
		setFileName(FreshName.of(STEM, this::isTaken));
		setPageComplete(validatePage());
		// A page asks at first and complains only about what somebody has entered.
		setErrorMessage(null);
	}

	private boolean isTaken(String stem) {
		IPath folder = getContainerFullPath();
		return folder != null && root().findMember(folder.append(stem).addFileExtension(EXTENSION)) != null;
	}

	/** The advanced choice would be a link to a file elsewhere, but a new system is always a file of its own. */
	@Override
	protected void createAdvancedControls(Composite parent) {
		// Nothing to choose.
	}

	@Override
	protected void createLinkTarget() {
		// Never linked.
	}

	@Override
	protected IStatus validateLinkedResource() {
		return Status.OK_STATUS;
	}

	@Override
	protected boolean validatePage() {
		if (!super.validatePage()) {
			return false;
		}
		IResource container = root().findMember(getContainerFullPath());
		if (container instanceof IContainer folder && hasInAnotherCase(folder)) {
			setErrorMessage(Messages.bind(Messages.NewSystemFilePage_otherCase, getFileName()));
			return false;
		}
		return true;
	}

	/** Two names that differ in case only would be one file on some computers. */
	private boolean hasInAnotherCase(IContainer folder) {
		IPath wanted = folder.getFullPath().append(getFileName());
		String name = (EXTENSION.equals(wanted.getFileExtension()) ? wanted : wanted.addFileExtension(EXTENSION)).lastSegment();
		try {
			return folder.isAccessible() && Arrays.stream(folder.members()).map(IResource::getName)
					.anyMatch(other -> other.equalsIgnoreCase(name) && !other.equals(name));
		} catch (CoreException e) {
			// The members of a folder that has just gone cannot be asked; creating the file will say what is wrong.
			return false;
		}
	}

	@Override
	protected String getNewFileLabel() {
		return Messages.NewSystemFilePage_fileName;
	}

	@Override
	protected InputStream getInitialContents() {
		return new ByteArrayInputStream(text.get().getBytes(StandardCharsets.UTF_8));
	}

	/** The projects that a file can be put into. */
	static List<IProject> openProjects() {
		return Arrays.stream(root().getProjects()).filter(IProject::isOpen).toList();
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
