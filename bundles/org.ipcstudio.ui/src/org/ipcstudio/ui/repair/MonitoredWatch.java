package org.ipcstudio.ui.repair;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipcstudio.language.repairs.RepairWatch;

/** Shows on a progress monitor what is tried, and lets its button end it. */
record MonitoredWatch(IProgressMonitor monitor) implements RepairWatch {

	@Override
	public void trying(String what) {
		monitor.subTask(what);
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
