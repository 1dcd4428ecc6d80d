package org.ipcstudio.editor.actions;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.draw2d.Animation;
import org.eclipse.jface.preference.IPreferenceStore;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.ui.preferences.Preferences;

/**
 * Lets nodes glide to their new places after an automatic layout, and back when it is undone; every other change is shown at
 * once. Remembers which steps of the undo history were layouts.
 */
final class LayoutTransition implements Drawing.Transition, IOperationHistoryListener {
	private static final int MILLISECONDS = 350;
	private static final int MOST_NODES = 200;

	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
	private final Set<IUndoableOperation> layouts = Collections.newSetFromMap(new WeakHashMap<>());
	private final DiagramCanvas canvas;
	private final IPreferenceStore settings;
	private boolean glide;

	/** Begins to watch the changes of a drawing; {@link #dispose()} ends it. */
	LayoutTransition(DiagramCanvas canvas, IPreferenceStore settings) {
		this.canvas = canvas;
		this.settings = settings;
		canvas.drawing().setTransition(this);
		history.addOperationHistoryListener(this);
	}

	void dispose() {
		history.removeOperationHistoryListener(this);
		canvas.drawing().setTransition(Runnable::run);
	}

	/** Runs what lays out the drawing as one step of the undo history. */
	void execute(Runnable layout) {
		IUndoableOperation before = lastOperation();
		glide = true;
		layout.run();
		glide = false;
		IUndoableOperation after = lastOperation();
		if (after != null && after != before) {
			layouts.add(after);
		}
	}

	private IUndoableOperation lastOperation() {
		return history.getUndoOperation(canvas.drawing().system().undoContext());
	}

	@Override
	public void historyNotification(OperationHistoryEvent event) {
		int type = event.getEventType();
		if ((type == OperationHistoryEvent.ABOUT_TO_UNDO || type == OperationHistoryEvent.ABOUT_TO_REDO)
				&& layouts.contains(event.getOperation())) {
			glide = true;
		}
	}

	@Override
	public void show(Runnable change) {
		boolean animated = glide && settings.getBoolean(Preferences.ANIMATE_LAYOUT)
				&& canvas.drawing().diagram().nodes().size() <= MOST_NODES && canvas.viewer().getControl().isVisible()
				&& Animation.markBegin();
		glide = false;
		change.run();
		if (animated) {
			Animation.run(MILLISECONDS);
		}
	}
}
