package org.ipcstudio.debug.ui.launch;

import org.eclipse.debug.ui.EnvironmentTab;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The platform's tab for environment variables, with a word on what they are for. */
final class SimulatorEnvironmentTab extends EnvironmentTab {
	private static final int WIDTH = 300;

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(page);
		Label note = new Label(page, SWT.WRAP);
		note.setText(Messages.SimulatorEnvironmentTab_note);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).hint(WIDTH, SWT.DEFAULT).applyTo(note);
		super.createControl(page);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(getControl());
		setControl(page);
	}
}
