package org.ipcstudio.debug.ui.launch;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.ipcstudio.debug.launch.LaunchAttributes;
import org.ipcstudio.debug.launch.NumberSetting;
import org.ipcstudio.debug.launch.RunSettings;
import org.ipcstudio.debug.launch.Scheduling;
import org.ipcstudio.debug.ui.DebugIcon;

/** How a system is run: by what, who goes next, how fast, and when the run ends. */
final class RunningTab extends SettingsTab {
	private static final int TEXT_WIDTH = 220;

	private final boolean debugs;
	private Combo scheduling;
	private Label meaning;

	/** @param debugs whether the runs can be stopped at their start */
	RunningTab(boolean debugs) {
		this.debugs = debugs;
		setHelpContextId("org.ipcstudio.debug.ui.runningTab"); //$NON-NLS-1$
	}

	@Override
	void fill(Composite page) {
		Group how = group(page, Messages.RunningTab_how, 3);
		new Label(how, SWT.NONE).setText(Messages.RunningTab_runner);
		Combo runner = new Combo(how, SWT.READ_ONLY);
		runner.setItems(Messages.RunningTab_simulator);
		runner.select(0);
		sentence(how).setText(Messages.RunningTab_simulatorMeans);

		Group next = group(page, Messages.RunningTab_next, 3);
		new Label(next, SWT.NONE).setText(Messages.RunningTab_scheduling);
		scheduling = new Combo(next, SWT.READ_ONLY);
		scheduling.setItems(Arrays.stream(Scheduling.values()).map(Scheduling::label).toArray(String[]::new));
		scheduling.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			explain();
			changed();
		}));
		meaning = sentence(next);
		numbers(next, NumberSetting.SEED, NumberSetting.CORES, NumberSetting.SPEED);
		if (debugs) {
			flag(next, 3, Messages.RunningTab_stopAtStart, LaunchAttributes.STOP_AT_START, true);
		}

		Group end = group(page, Messages.RunningTab_end, 3);
		numbers(end, NumberSetting.STEPS, NumberSetting.TIME, NumberSetting.MESSAGES);
		flag(end, 3, Messages.RunningTab_keepGoing, LaunchAttributes.KEEP_GOING, false);
	}

	/** A sentence in the third column. */
	private static Label sentence(Composite group) {
		Label label = new Label(group, SWT.WRAP);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void explain() {
		meaning.setText(Scheduling.values()[scheduling.getSelectionIndex()].meaning());
		meaning.getParent().layout();
	}

	@Override
	void read(ILaunchConfiguration configuration) throws CoreException {
		super.read(configuration);
		String id = configuration.getAttribute(LaunchAttributes.SCHEDULING, Scheduling.RANDOM.id());
		int index = 0;
		for (Scheduling one : Scheduling.values()) {
			index = one.id().equals(id) ? one.ordinal() : index;
		}
		scheduling.select(index);
		explain();
	}

	@Override
	public void performApply(ILaunchConfigurationWorkingCopy configuration) {
		super.performApply(configuration);
		Scheduling chosen = Scheduling.values()[scheduling.getSelectionIndex()];
		configuration.setAttribute(LaunchAttributes.SCHEDULING, chosen == Scheduling.RANDOM ? null : chosen.id());
		configuration.setAttribute(LaunchAttributes.RUNNER, (String) null);
	}

	@Override
	void check(ILaunchConfiguration configuration) throws CoreException {
		RunSettings.of(configuration);
	}

	@Override
	public String getName() {
		return Messages.RunningTab_name;
	}

	@Override
	public Image getImage() {
		return DebugIcon.RUN_SETTINGS.image();
	}

	@Override
	public String getId() {
		return "org.ipcstudio.debug.ui.runningTab"; //$NON-NLS-1$
	}
}
