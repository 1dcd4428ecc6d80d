package org.ipcstudio.debug.ui.debugger;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.ipcstudio.debug.model.StatementFrame;
import org.ipcstudio.debug.model.SystemDebugTarget;

/** What is selected to be debugged. */
public final class DebuggedElement {
	private DebuggedElement() {
	}

	/** The element of a kind that is selected in the Debug view, or that what is selected there belongs to. */
	static <T> Optional<T> selected(ExecutionEvent event, Class<T> type) {
		return of(DebugUITools.getDebugContextForEvent(event), type);
	}

	/** The element of a kind that is selected, or that what is selected belongs to. */
	public static <T> Optional<T> of(ISelection selection, Class<T> type) {
		Object first = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		return of(first, type);
	}

	private static <T> Optional<T> of(Object element, Class<T> type) {
		if (type.isInstance(element)) {
			return Optional.of(type.cast(element));
		}
		if (element instanceof StatementFrame frame && type.isInstance(frame.getThread())) {
			return Optional.of(type.cast(frame.getThread()));
		}
		if (type == SystemDebugTarget.class && element instanceof IDebugElement debugged
				&& debugged.getDebugTarget() instanceof SystemDebugTarget target) {
			return Optional.of(type.cast(target));
		}
		return element instanceof IAdaptable adaptable ? Optional.ofNullable(adaptable.getAdapter(type)) : Optional.empty();
	}
}
