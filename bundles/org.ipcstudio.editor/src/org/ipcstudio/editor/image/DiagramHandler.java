package org.ipcstudio.editor.image;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

/** A command for the drawing of the active part, or else of the active editor; enabled iff there is one. */
abstract class DiagramHandler extends AbstractHandler {
	private static final String SECTION = "exportImage";

	/** Something that may go wrong in a way that the user has to be told. */
	@FunctionalInterface
	interface Work {
		void run() throws ImageException;
	}

	@Override
	public void setEnabled(Object context) {
		setBaseEnabled(source(HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME),
				HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME)) != null);
	}

	@Override
	public final Object execute(ExecutionEvent event) throws ExecutionException {
		DiagramSource source = source(HandlerUtil.getActivePart(event), HandlerUtil.getActiveEditor(event));
		if (source != null) {
			run(HandlerUtil.getActiveShellChecked(event), source);
		}
		return null;
	}

	/** What the first part that has a drawing shows; null if none has one. */
	private static DiagramSource source(Object... parts) {
		for (Object part : parts) {
			DiagramSource source = part == null ? null : Adapters.adapt(part, DiagramSource.class);
			if (source != null) {
				return source;
			}
		}
		return null;
	}

	abstract void run(Shell shell, DiagramSource source);

	/** Where the last choices are remembered. */
	static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(DiagramHandler.class))
				.getDialogSettings();
		IDialogSettings section = all.getSection(SECTION);
		return section != null ? section : all.addNewSection(SECTION);
	}

	/**
	 * Does some work under a busy pointer and tells the user if it fails.
	 *
	 * @param title of the message
	 * @return whether it succeeded
	 */
	static boolean attempt(Shell shell, String title, Work work) {
		ImageException[] failure = new ImageException[1];
		BusyIndicator.showWhile(shell.getDisplay(), () -> {
			try {
				work.run();
			} catch (ImageException e) {
				failure[0] = e;
			}
		});
		if (failure[0] != null) {
			Failures.show(shell, title, failure[0]);
		}
		return failure[0] == null;
	}
}
