package org.ipcstudio.debug.ui.debugger;

import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.DebugContextEvent;
import org.eclipse.debug.ui.contexts.IDebugContextListener;
import org.eclipse.ui.IStartup;
import org.ipcstudio.debug.model.SystemDebugTarget;
import org.ipcstudio.debug.run.Playbacks;

/** Shows in all views the run that is selected in the Debug view. */
public final class ContextPlayback implements IStartup, IDebugContextListener {
	@Override
	public void earlyStartup() {
		DebugUITools.getDebugContextManager().addDebugContextListener(this);
	}

	@Override
	public void debugContextChanged(DebugContextEvent event) {
		if ((event.getFlags() & DebugContextEvent.ACTIVATED) != 0) {
			DebuggedElement.of(event.getContext(), SystemDebugTarget.class).map(SystemDebugTarget::playback)
					.filter(playback -> Playbacks.instance().all().contains(playback)).ifPresent(Playbacks.instance()::activate);
		}
	}
}
