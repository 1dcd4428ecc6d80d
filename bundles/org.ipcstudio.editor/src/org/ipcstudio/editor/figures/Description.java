package org.ipcstudio.editor.figures;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.language.format.Excerpt;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Sized;

/**
 * What is said about a node in words.
 *
 * @param title         its kind and its name
 * @param documentation the comment before it; empty if there is none
 * @param attributes    a sentence for each of its attributes
 */
record Description(String title, String documentation, List<String> attributes) {
	static final Description NONE = new Description("", "", List.of());

	Description {
		attributes = List.copyOf(attributes);
	}

	static Description of(Node node) {
		List<String> attributes = new ArrayList<>();
		if (node instanceof Sized sized && sized.getSize() != null) {
			attributes.add(NLS.bind(Messages.Description_array, Texts.value(sized.getSize())));
		}
		if (node instanceof Channel channel) {
			channel(channel, attributes);
		}
		switch (node) {
			case Process process -> process(process, attributes);
			case Mailbox mailbox -> mailbox(mailbox, attributes);
			case Fifo fifo -> fifo(fifo, attributes);
			case Pipe pipe -> pipe(pipe, attributes);
			case Memory memory ->
				attributes.add(NLS.bind(Messages.Description_variables, memory.getVariables().size()));
			case Semaphore semaphore -> attributes.add(NLS.bind(Messages.Description_semaphore,
					semaphore.getValue() == null ? "1" : Texts.value(semaphore.getValue())));
			case Network network -> network(network, attributes);
			case Bus bus -> bus(bus, attributes);
			default -> {
				// a lock has no attributes
			}
		}
		String documentation = node.getDocumentation() == null ? "" : node.getDocumentation().strip();
		return new Description(NLS.bind(kind(node), node.getName()), documentation, attributes);
	}

	private static String kind(Node node) {
		return switch (node) {
			case Process process -> process.getParent() == null ? Messages.Kind_process : Messages.Kind_child;
			case Mailbox mailbox -> Messages.Kind_mailbox;
			case Pipe pipe -> Messages.Kind_pipe;
			case Fifo fifo -> Messages.Kind_fifo;
			case Memory memory -> Messages.Kind_memory;
			case Lock lock -> Messages.Kind_lock;
			case Semaphore semaphore -> Messages.Kind_semaphore;
			case Bus bus -> Messages.Kind_bus;
			default -> Messages.Kind_network;
		};
	}

	private static void process(Process process, List<String> out) {
		if (process.getParent() != null) {
			out.add(NLS.bind(Messages.Description_child, process.getParent().getName()));
		}
		if (process.isDaemon()) {
			out.add(Messages.Description_daemon);
		}
		if (process.getPriority() != null) {
			out.add(NLS.bind(Messages.Description_priority, Texts.value(process.getPriority())));
		}
		if (!process.getCommand().isEmpty()) {
			out.add(NLS.bind(Messages.Description_command, String.join(" ", process.getCommand())));
		}
	}

	static void channel(Channel channel, List<String> out) {
		if (channel.getType() != null) {
			out.add(NLS.bind(Messages.Description_type, Excerpt.of(channel.getType())));
		}
		Buffer buffer = Buffer.of(channel);
		out.add(switch (buffer.kind()) {
			case RENDEZVOUS -> Messages.Description_rendezvous;
			case UNBOUNDED -> Messages.Description_unbounded;
			default -> NLS.bind(Messages.Description_capacity, buffer.limit());
		});
		if (buffer.initial() > 0) {
			out.add(NLS.bind(Messages.Description_initially, buffer.initial()));
		}
		if (channel.getCarrier() != null) {
			out.add(NLS.bind(Messages.Description_carrier, channel.getCarrier().getName()));
		}
	}

	private static void mailbox(Mailbox mailbox, List<String> out) {
		out.add(switch (mailbox.getSharing()) {
			case PAIR -> Messages.Description_pair;
			case EXCLUSIVE -> Messages.Description_exclusive;
			case ANY -> Messages.Description_any;
		});
		if (mailbox.getOwner() != null) {
			out.add(NLS.bind(Messages.Description_owner, mailbox.getOwner().getName()));
		}
		if (mailbox.isAbsent()) {
			out.add(Messages.Description_absent);
		}
	}

	private static void pipe(Pipe pipe, List<String> out) {
		if (pipe.getCreator() != null) {
			out.add(NLS.bind(Messages.Description_creator, pipe.getCreator().getName()));
		}
		if (pipe.isInherited()) {
			out.add(Messages.Description_inherited);
		}
	}

	private static void fifo(Fifo fifo, List<String> out) {
		out.add(switch (fifo.getDuplex()) {
			case HALF -> Messages.Description_half;
			case FULL -> Messages.Description_full;
		});
		if (fifo.getPath() != null) {
			out.add(NLS.bind(Messages.Description_path, fifo.getPath()));
		}
	}

	private static void bus(Bus bus, List<String> out) {
		if (bus.getTransfer() != null) {
			out.add(NLS.bind(Messages.Description_transfer, Excerpt.of(bus.getTransfer())));
		}
		out.add(switch (bus.getArbitration()) {
			case FIFO -> Messages.Description_arbitrationFifo;
			case PRIORITY -> Messages.Description_arbitrationPriority;
		});
	}

	private static void network(Network network, List<String> out) {
		if (network.getLatency() != null) {
			out.add(NLS.bind(Messages.Description_latency, Excerpt.of(network.getLatency())));
		}
		if (network.getLoss() != 0) {
			out.add(NLS.bind(Messages.Description_loss, network.getLoss()));
		}
		if (network.isReorder()) {
			out.add(Messages.Description_reorder);
		}
	}

	/** Everything in turn. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(title);
		if (!documentation.isEmpty()) {
			lines.add(documentation);
		}
		lines.addAll(attributes);
		return lines;
	}
}
