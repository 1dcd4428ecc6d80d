package org.ipcstudio.debug.ui;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle that code uses; the others are named in {@code plugin.xml}. */
public enum DebugIcon {
	/** How a system is run. */
	RUN_SETTINGS("obj16/run_settings_obj"), //$NON-NLS-1$
	/** To keep the moves of a run. */
	SAVE_TRACE("elcl16/save_trace_co"), //$NON-NLS-1$
	/** A run that is shown on a diagram. */
	RUN_ON_DIAGRAM("elcl16/show_run_co"), //$NON-NLS-1$
	/** A verification. */
	VERIFY("etool16/verify_exc"); //$NON-NLS-1$

	private final String path;

	DebugIcon(String path) {
		this.path = path;
	}

	public ImageDescriptor descriptor() {
		URL file = DebugIcon.class.getResource("/icons/" + path + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}

	/** The icon as an image that is shared: nobody may dispose it. Only in the thread of the display. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = DebugIcon.class.getName() + '.' + name();
		if (registry.get(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
