package org.ipcstudio.debug.ui.graph;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String GraphActions_actual;
	public static String GraphActions_copyDot;
	public static String GraphActions_copyText;
	public static String GraphActions_fit;
	public static String GraphActions_zoomIn;
	public static String GraphActions_zoomOut;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.graph.messages", Messages.class);
	}

	private Messages() {
	}
}
