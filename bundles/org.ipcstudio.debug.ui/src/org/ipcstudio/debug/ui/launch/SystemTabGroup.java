package org.ipcstudio.debug.ui.launch;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.AbstractLaunchConfigurationTabGroup;
import org.eclipse.debug.ui.CommonTab;
import org.eclipse.debug.ui.ILaunchConfigurationDialog;
import org.eclipse.debug.ui.ILaunchConfigurationTab;
import org.ipcstudio.debug.launch.LaunchAttributes;

/** The tabs of a launch configuration of a system: those that matter in the mode of the dialog. */
public final class SystemTabGroup extends AbstractLaunchConfigurationTabGroup {
	@Override
	public void createTabs(ILaunchConfigurationDialog dialog, String mode) {
		List<ILaunchConfigurationTab> tabs = new ArrayList<>();
		tabs.add(new SystemTab());
		if (LaunchAttributes.VERIFY_MODE.equals(mode)) {
			tabs.add(new VerifyingTab());
		} else {
			tabs.add(new RunningTab(ILaunchManager.DEBUG_MODE.equals(mode)));
			tabs.add(new SimulatorEnvironmentTab());
		}
		tabs.add(new CommonTab());
		setTabs(tabs.toArray(ILaunchConfigurationTab[]::new));
	}
}
