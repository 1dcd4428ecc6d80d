package org.ipcstudio.debug.ui.views;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons in the tool bars of the views of a run. */
public enum ViewIcon {
	FIRST_MOMENT("first_moment_co"), //$NON-NLS-1$
	PREVIOUS_MOVE("previous_moment_co"), //$NON-NLS-1$
	PLAY_BACK("play_back_co"), //$NON-NLS-1$
	PAUSE("pause_co"), //$NON-NLS-1$
	PLAY("play_co"), //$NON-NLS-1$
	NEXT_MOVE("next_moment_co"), //$NON-NLS-1$
	LAST_MOMENT("last_moment_co"), //$NON-NLS-1$
	LIVE("live_co"), //$NON-NLS-1$
	CLOSE_RUN("close_run_co"), //$NON-NLS-1$
	VIRTUAL_TIME("virtual_time_co"), //$NON-NLS-1$
	CHANGED_ONLY("changed_only_co"), //$NON-NLS-1$
	UP_TO_MOMENT("up_to_moment_co"), //$NON-NLS-1$
	SAVE_CHART("save_chart_co"), //$NON-NLS-1$
	SHOW_TABLE("show_table_co"); //$NON-NLS-1$

	private final String name;

	ViewIcon(String name) {
		this.name = name;
	}

	/** The place of the file in the bundle. */
	String path() {
		return "/icons/elcl16/" + name + ".svg"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	public ImageDescriptor descriptor() {
		URL file = ViewIcon.class.getResource(path());
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}

	/** The icon as an image that is shared: nobody may dispose it. Only in the thread of the display. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = ViewIcon.class.getName() + '.' + name();
		if (registry.get(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
