package org.ipcstudio.editor;

import org.eclipse.osgi.util.NLS;

/** The texts that the editor shows. */
public final class Messages extends NLS {
	public static String Banner_broken;
	public static String Edge_carrier;
	public static String Edge_child;
	public static String Edge_creator;
	public static String Edge_link;
	public static String Edge_oneWayLink;
	public static String Edge_read;
	public static String Edge_readAndWrite;
	public static String Edge_receive;
	public static String Edge_send;
	public static String Edge_sendAndReceive;
	public static String Edge_use;
	public static String Edge_write;
	public static String Editor_deletedQuestion;
	public static String Editor_deletedTitle;
	public static String Editor_diagramPage;
	public static String Editor_sourcePage;
	public static String Gesture_addBend;
	public static String Gesture_connect;
	public static String Gesture_create;
	public static String Gesture_delete;
	public static String Gesture_deleteMany;
	public static String Gesture_move;
	public static String Gesture_moveBend;
	public static String Gesture_moveMany;
	public static String Gesture_reconnect;
	public static String Gesture_removeBend;
	public static String Gesture_rename;
	public static String Gesture_resize;
	public static String Gesture_resizeMany;
	public static String Grow_bus;
	public static String Grow_carried;
	public static String Grow_child;
	public static String Grow_linkedProcess;
	public static String Grow_network;
	public static String Grow_new;
	public static String Grow_processBehindFifo;
	public static String Grow_processBehindMailbox;
	public static String Grow_processBehindMemory;
	public static String Grow_processBehindPipe;
	public static String Grow_reader;
	public static String Grow_receiver;
	public static String Grow_sender;
	public static String Grow_user;
	public static String Palette_bus;
	public static String Palette_busDescription;
	public static String Palette_carriers;
	public static String Menu_diagram;
	public static String Palette_channels;
	public static String Palette_connect;
	public static String Palette_connectDescription;
	public static String Palette_fifo;
	public static String Palette_fifoDescription;
	public static String Palette_lock;
	public static String Palette_lockDescription;
	public static String Palette_magic;
	public static String Palette_magicDescription;
	public static String Palette_mailbox;
	public static String Palette_mailboxDescription;
	public static String Palette_memory;
	public static String Palette_network;
	public static String Palette_networkDescription;
	public static String Palette_pipe;
	public static String Palette_pipeDescription;
	public static String Palette_process;
	public static String Palette_processDescription;
	public static String Palette_processes;
	public static String Palette_semaphore;
	public static String Palette_semaphoreDescription;
	public static String Palette_sharedMemory;
	public static String Palette_sharedMemoryDescription;
	public static String Palette_title;
	public static String Palette_tools;
	public static String Spoken_connections;
	public static String Spoken_place;
	public static String Tool_pull;

	static {
		NLS.initializeMessages("org.ipcstudio.editor.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
