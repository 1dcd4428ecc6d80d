package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.ui.StringVariableSelectionDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.SystemFile;
import org.ipcstudio.ui.Icon;

/** Which file is launched, and what is in it. A new configuration begins with what is selected in the workbench. */
final class SystemTab extends SettingsTab {
	private Text path;
	private SystemSummary summary;

	SystemTab() {
		setHelpContextId("org.ipcstudio.debug.ui.systemTab"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		Group file = group(page, Messages.SystemTab_file, 1);
		path = new Text(file, SWT.BORDER | SWT.SINGLE);
		path.setMessage(Messages.SystemTab_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(path);
		path.addModifyListener(event -> changed());
		Composite buttons = new Composite(file, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
		createPushButton(buttons, Messages.SystemTab_browse, null)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
		createPushButton(buttons, Messages.SystemTab_variables, null)
				.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> insertVariable()));

		Group system = group(page, Messages.SystemTab_system, 1);
		Label label = new Label(system, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(420, 60).applyTo(label);
		summary = new SystemSummary(label);
	}

	private void browse() {
		SystemFileDialog dialog = new SystemFileDialog(getShell());
		try {
			dialog.setInitialSelection(SystemFile.find(path.getText()));
		} catch (CoreException e) {
			// nothing is selected then
		}
		if (dialog.open() == Window.OK) {
			path.setText(((IFile) dialog.getFirstResult()).getFullPath().toString());
		}
	}

	private void insertVariable() {
		StringVariableSelectionDialog dialog = new StringVariableSelectionDialog(getShell());
		if (dialog.open() == Window.OK && dialog.getVariableExpression() != null) {
			path.insert(dialog.getVariableExpression());
		}
	}

	@Override
	public void setDefaults(ILaunchConfigurationWorkingCopy configuration) {
		LaunchedFiles.ofWorkbench().stream().findFirst().ifPresent(file -> {
			SystemFile.set(configuration, file);
			configuration.rename(new SystemConfigurations().freshName(file));
		});
	}

	@Override
	void read(ILaunchConfiguration configuration) throws CoreException {
		super.read(configuration);
		String text = SystemFile.text(configuration);
		if (!text.equals(path.getText())) {
			path.setText(text);
		}
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		super.performApply(configuration);
		String text = path.getText().strip();
		configuration.setAttribute(LaunchAttributes.FILE, text.isEmpty() ? null : text);
		IResource file = text.startsWith("/") ? ResourcesPlugin.getWorkspace().getRoot().findMember(text) : null; //$NON-NLS-1$
		configuration.setMappedResources(file == null ? null : new IResource[] { file });
	}

	@Override
	void check(ILaunchConfiguration configuration) throws CoreException {
		try {
			summary.show(SystemFile.of(configuration));
		} catch (CoreException e) {
			summary.show(null);
			throw e;
		}
	}

	@Override
	public String getName() {
		return Messages.SystemTab_name;
	}

	@Override
	public Image getImage() {
		return Icon.SYSTEM.image();
	}

	@Override
	public String getId() {
		return "org.ipcstudio.debug.ui.systemTab"; //$NON-NLS-1$
	}
}
