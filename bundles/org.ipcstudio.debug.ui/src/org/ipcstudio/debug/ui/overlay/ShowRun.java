package org.ipcstudio.debug.ui.overlay;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RegistryToggleState;

/** Whether canvases show runs: a command that is on or off, which the workbench remembers. */
public final class ShowRun extends AbstractHandler {
	/** The id of the command. */
	public static final String ID = "org.ipcstudio.debug.ui.showRun"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		HandlerUtil.toggleCommandState(event.getCommand());
		return null;
	}

	private static Command command() {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(ID);
	}

	private static State state() {
		return command().getState(RegistryToggleState.STATE_ID);
	}

	static boolean isOn() {
		return Boolean.TRUE.equals(state().getValue());
	}

	static void set(boolean on) {
		state().setValue(on);
	}

	static void addListener(IStateListener listener) {
		state().addListener(listener);
	}

	static void removeListener(IStateListener listener) {
		state().removeListener(listener);
	}
}
