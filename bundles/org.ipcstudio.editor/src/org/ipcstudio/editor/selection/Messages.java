package org.ipcstudio.editor.selection;

import org.eclipse.osgi.util.NLS;

/** What the kinds of elements are called. */
final class Messages extends NLS {
	public static String Kind_automaticLink;
	public static String Kind_bus;
	public static String Kind_carrier;
	public static String Kind_child;
	public static String Kind_connection;
	public static String Kind_constant;
	public static String Kind_enumeration;
	public static String Kind_fifo;
	public static String Kind_link;
	public static String Kind_literal;
	public static String Kind_lock;
	public static String Kind_mailbox;
	public static String Kind_memory;
	public static String Kind_network;
	public static String Kind_pipe;
	public static String Kind_process;
	public static String Kind_property;
	public static String Kind_semaphore;
	public static String Kind_sharedVariable;
	public static String Kind_system;
	public static String Kind_variable;

	static {
		NLS.initializeMessages("org.ipcstudio.editor.selection.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
