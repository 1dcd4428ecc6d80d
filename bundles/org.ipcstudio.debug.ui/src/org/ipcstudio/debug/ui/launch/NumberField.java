package org.ipcstudio.debug.ui.launch;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipcstudio.debug.launch.NumberSetting;

/** A labelled field for a number, in a row of a grid; while it is empty it shows what is meant then. */
final class NumberField {
	private static final int WIDTH = 240;

	private final NumberSetting setting;
	private final Text text;

	NumberField(Composite parent, NumberSetting setting, Runnable changed) {
		this.setting = setting;
		new Label(parent, SWT.NONE).setText(setting.label() + ':');
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setMessage(setting.usual());
		int columns = ((GridLayout) parent.getLayout()).numColumns;
		GridDataFactory.swtDefaults().span(columns - 1, 1).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		text.addModifyListener(event -> changed.run());
	}

	void initializeFrom(ILaunchConfiguration configuration) throws CoreException {
		String value = setting.text(configuration);
		if (!value.equals(text.getText())) {
			text.setText(value);
		}
	}

	/** What is empty is left out of the configuration. */
	void performApply(ILaunchConfigurationWorkingCopy configuration) {
		String value = text.getText().strip();
		configuration.setAttribute(setting.attribute(), value.isEmpty() ? null : value);
	}
}
