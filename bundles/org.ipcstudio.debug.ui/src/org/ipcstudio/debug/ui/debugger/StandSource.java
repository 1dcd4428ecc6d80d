package org.ipcstudio.debug.ui.debugger;

import java.util.Map;
import java.util.Optional;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IDebugEventSetListener;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.contexts.IDebugContextListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.ipcstudio.debug.model.SystemDebugTarget;

/** Tells the commands of the workbench whether the run that is selected to be debugged stands, so that it can step. */
public final class StandSource extends AbstractSourceProvider {
	private static final String STANDS = "org.ipcstudio.debug.ui.runStands"; //$NON-NLS-1$

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final IDebugContextListener contextListener = event -> later();
	private final IDebugEventSetListener eventListener = events -> later();
	private boolean told;

	public StandSource() {
		DebugUITools.getDebugContextManager().addDebugContextListener(contextListener);
		DebugPlugin.getDefault().addDebugEventListener(eventListener);
	}

	private void later() {
		if (!display.isDisposed()) {
			display.asyncExec(this::tell);
		}
	}

	private void tell() {
		boolean stands = stands();
		if (stands != told) {
			told = stands;
			fireSourceChanged(ISources.WORKBENCH, STANDS, stands);
		}
	}

	private static boolean stands() {
		Object context = DebugUITools.getDebugContext();
		Optional<SystemDebugTarget> target = context == null ? Optional.empty()
				: DebuggedElement.of(new StructuredSelection(context), SystemDebugTarget.class);
		return target.map(SystemDebugTarget::isSuspended).orElse(false);
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return Map.of(STANDS, stands());
	}

	@Override
	public String[] getProvidedSourceNames() {
		return new String[] { STANDS };
	}

	@Override
	public void dispose() {
		DebugUITools.getDebugContextManager().removeDebugContextListener(contextListener);
		DebugPlugin.getDefault().removeDebugEventListener(eventListener);
	}
}
