package org.ipcstudio.editor.actions;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.preference.IPreferenceStore;
import org.ipcstudio.editor.parts.Drawing;
import org.ipcstudio.ui.preferences.Preferences;

/** Everything by which a canvas is worked on apart from its tools: actions, keys, context menu and settings. */
public final class CanvasControls {
	private final DiagramCanvas canvas;
	private final DiagramActions actions;
	private final CanvasSettings settings;
	private final DiagramContextMenu contextMenu;

	/** Equips a canvas; {@link #dispose()} ends it. */
	public CanvasControls(GraphicalViewer viewer, Drawing drawing, Surroundings surroundings) {
		canvas = new DiagramCanvas(viewer, drawing);
		IPreferenceStore store = Preferences.store();
		settings = new CanvasSettings(canvas, store);
		actions = new DiagramActions(canvas, surroundings, store);
		contextMenu = new DiagramContextMenu(canvas, actions);
		viewer.setContextMenu(contextMenu);
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer).setParent(new TypingKeyHandler(canvas)));
	}

	public DiagramCanvas canvas() {
		return canvas;
	}

	public DiagramActions actions() {
		return actions;
	}

	public MenuManager contextMenu() {
		return contextMenu;
	}

	public void dispose() {
		contextMenu.dispose();
		settings.dispose();
		actions.dispose();
	}
}
