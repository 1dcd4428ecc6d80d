package org.ipcstudio.editor.outline;

import org.eclipse.osgi.util.NLS;

/** The texts of the outline. */
final class Messages extends NLS {
	public static String Delete;
	public static String Delete_many;
	public static String Delete_one;
	public static String Overview;
	public static String Properties;
	public static String Rename;
	public static String Rename_label;
	public static String Sort;
	public static String Tree;

	static {
		NLS.initializeMessages("org.ipcstudio.editor.outline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
