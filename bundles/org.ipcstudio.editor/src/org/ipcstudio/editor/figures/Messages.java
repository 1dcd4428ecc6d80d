package org.ipcstudio.editor.figures;

import org.eclipse.osgi.util.NLS;

/** The words in a drawing. */
final class Messages extends NLS {
	public static String Kind_process;
	public static String Kind_child;
	public static String Kind_mailbox;
	public static String Kind_pipe;
	public static String Kind_fifo;
	public static String Kind_memory;
	public static String Kind_lock;
	public static String Kind_semaphore;
	public static String Kind_bus;
	public static String Kind_network;
	public static String Process_priority;
	public static String Mailbox_pair;
	public static String Mailbox_exclusive;
	public static String Mailbox_owner;
	public static String Mailbox_absent;
	public static String Pipe_creator;
	public static String Pipe_inherited;
	public static String Fifo_half;
	public static String Fifo_full;
	public static String Fifo_tab;
	public static String Bus_transfer;
	public static String Bus_fifo;
	public static String Bus_priority;
	public static String Network_latency;
	public static String Network_loss;
	public static String Network_reorder;
	public static String Description_array;
	public static String Description_child;
	public static String Description_daemon;
	public static String Description_priority;
	public static String Description_command;
	public static String Description_type;
	public static String Description_rendezvous;
	public static String Description_unbounded;
	public static String Description_capacity;
	public static String Description_initially;
	public static String Description_carrier;
	public static String Description_pair;
	public static String Description_exclusive;
	public static String Description_any;
	public static String Description_owner;
	public static String Description_absent;
	public static String Description_creator;
	public static String Description_inherited;
	public static String Description_half;
	public static String Description_full;
	public static String Description_path;
	public static String Description_variables;
	public static String Description_semaphore;
	public static String Description_transfer;
	public static String Description_arbitrationFifo;
	public static String Description_arbitrationPriority;
	public static String Description_latency;
	public static String Description_loss;
	public static String Description_reorder;
	public static String Link_carrier;
	public static String Edge_child;
	public static String Edge_carrier;
	public static String Edge_automatic;
	public static String Edge_link;
	public static String Edge_linkBoth;
	public static String Edge_use;
	public static String Edge_write;
	public static String Edge_read;
	public static String Edge_send;
	public static String Edge_receive;
	public static String Legend_title;
	public static String Legend_process;
	public static String Legend_array;
	public static String Legend_child;
	public static String Legend_daemon;
	public static String Legend_program;
	public static String Legend_mailbox;
	public static String Legend_absent;
	public static String Legend_pair;
	public static String Legend_exclusive;
	public static String Legend_slots;
	public static String Legend_rendezvous;
	public static String Legend_unbounded;
	public static String Legend_pipe;
	public static String Legend_fifo;
	public static String Legend_half;
	public static String Legend_full;
	public static String Legend_memory;
	public static String Legend_atomic;
	public static String Legend_lock;
	public static String Legend_semaphore;
	public static String Legend_bus;
	public static String Legend_network;
	public static String Legend_oneWay;
	public static String Legend_access;
	public static String Legend_use;
	public static String Legend_link;
	public static String Legend_automatic;
	public static String Legend_parent;
	public static String Legend_carrier;

	static {
		initializeMessages("org.ipcstudio.editor.figures.messages", Messages.class);
	}

	private Messages() {
	}
}
