package org.ipcstudio.debug.ui.graph;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;

/** The icons in the tool bars of the views that show graphs. */
public enum GraphIcon {
	ONLY_STUCK("only_stuck_co"),
	AROUND("around_co"),
	COPY_DOT("copy_dot_co"),
	COPY_TEXT("copy_text_co");

	private final String name;

	GraphIcon(String name) {
		this.name = name;
	}

	public ImageDescriptor descriptor() {
		URL file = GraphIcon.class.getResource("/icons/elcl16/" + name + ".svg");
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}
}
