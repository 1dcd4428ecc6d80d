package org.ipcstudio.debug.ui.sequence;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/** The icons of the Sequence Chart. */
enum ChartIcon {
	MEASURE_TIME("measure_time_co"), //$NON-NLS-1$
	FILTER("filter_moves_co"), //$NON-NLS-1$
	COPY_SCRIPT("copy_mermaid_co"); //$NON-NLS-1$

	private final String name;

	ChartIcon(String name) {
		this.name = name;
	}

	ImageDescriptor descriptor() {
		URL file = ChartIcon.class.getResource("/icons/elcl16/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}

	/** The icon as an image that is shared: nobody may dispose it. */
	Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = ChartIcon.class.getName() + '.' + name();
		if (registry.get(key) == null) {
			registry.put(key, descriptor());
		}
		return registry.get(key);
	}
}
