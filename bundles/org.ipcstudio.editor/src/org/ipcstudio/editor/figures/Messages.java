package org.ipcstudio.editor.figures;

import org.eclipse.osgi.util.NLS;

/** The words in a drawing. */
final class Messages extends NLS {
	static String Kind_process;
	static String Kind_child;
	static String Kind_mailbox;
	static String Kind_pipe;
	static String Kind_fifo;
	static String Kind_memory;
	static String Kind_lock;
	static String Kind_semaphore;
	static String Kind_bus;
	static String Kind_network;
	static String Process_priority;
	static String Mailbox_pair;
	static String Mailbox_exclusive;
	static String Mailbox_owner;
	static String Mailbox_absent;
	static String Pipe_creator;
	static String Pipe_inherited;
	static String Fifo_half;
	static String Fifo_full;
	static String Fifo_tab;
	static String Bus_transfer;
	static String Bus_fifo;
	static String Bus_priority;
	static String Network_latency;
	static String Network_loss;
	static String Network_reorder;
	static String Description_array;
	static String Description_child;
	static String Description_daemon;
	static String Description_priority;
	static String Description_command;
	static String Description_type;
	static String Description_rendezvous;
	static String Description_unbounded;
	static String Description_capacity;
	static String Description_initially;
	static String Description_carrier;
	static String Description_pair;
	static String Description_exclusive;
	static String Description_any;
	static String Description_owner;
	static String Description_absent;
	static String Description_creator;
	static String Description_inherited;
	static String Description_half;
	static String Description_full;
	static String Description_path;
	static String Description_variables;
	static String Description_semaphore;
	static String Description_transfer;
	static String Description_arbitrationFifo;
	static String Description_arbitrationPriority;
	static String Description_latency;
	static String Description_loss;
	static String Description_reorder;
	static String Link_carrier;
	static String Edge_child;
	static String Edge_carrier;
	static String Edge_automatic;
	static String Edge_link;
	static String Edge_linkBoth;
	static String Edge_use;
	static String Edge_write;
	static String Edge_read;
	static String Edge_send;
	static String Edge_receive;
	static String Legend_title;
	static String Legend_process;
	static String Legend_array;
	static String Legend_child;
	static String Legend_daemon;
	static String Legend_program;
	static String Legend_mailbox;
	static String Legend_absent;
	static String Legend_pair;
	static String Legend_exclusive;
	static String Legend_slots;
	static String Legend_rendezvous;
	static String Legend_unbounded;
	static String Legend_pipe;
	static String Legend_fifo;
	static String Legend_half;
	static String Legend_full;
	static String Legend_memory;
	static String Legend_atomic;
	static String Legend_lock;
	static String Legend_semaphore;
	static String Legend_bus;
	static String Legend_network;
	static String Legend_oneWay;
	static String Legend_access;
	static String Legend_use;
	static String Legend_link;
	static String Legend_automatic;
	static String Legend_parent;
	static String Legend_carrier;

	static {
		initializeMessages("org.ipcstudio.editor.figures.messages", Messages.class);
	}

	private Messages() {
	}
}
