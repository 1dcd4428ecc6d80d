package org.ipcstudio.language.format;

import java.math.BigDecimal;

import org.ipcstudio.model.Arbitration;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Duplex;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Sharing;

/** Writes channels, locks, semaphores and carriers: the declarations that are a head and attributes. */
final class NodePrinter {

	private final TokenWriter out;
	private final ExpressionPrinter expressions;

	NodePrinter(TokenWriter out) {
		this.out = out;
		this.expressions = new ExpressionPrinter(out);
	}

	void print(Item item) {
		switch (item) {
		case Mailbox mailbox -> mailbox(mailbox);
		case Link link -> link(link);
		case Pipe pipe -> pipe(pipe);
		case Fifo fifo -> fifo(fifo);
		case Lock lock -> {
			head("lock", lock.getName(), lock.getSize());
			new DeclarationPrinter(out).place(lock.getBounds());
		}
		case Semaphore semaphore -> semaphore(semaphore);
		case Bus bus -> bus(bus);
		case Network network -> network(network);
		default -> throw new PrintException("There is no text for an item of the kind " + item.eClass().getName() + ".");
		}
	}

	private void head(String keyword, String name, Expression size) {
		out.add(keyword, References.name(name, "A " + keyword));
		expressions.brackets(size);
	}

	private void mailbox(Mailbox mailbox) {
		head("mailbox", mailbox.getName(), mailbox.getSize());
		channel(mailbox);
		if (mailbox.getSharing() != Sharing.ANY) {
			out.add("sharing", mailbox.getSharing().getLiteral());
		}
		if (mailbox.getOwner() != null) {
			out.add("owner", References.name(mailbox.getOwner(), "The owner of mailbox " + mailbox.getName()));
		}
		flag(mailbox.isAbsent(), "absent");
		new DeclarationPrinter(out).place(mailbox.getBounds());
	}

	private void link(Link link) {
		out.add("link", References.name(link.getFirst(), "The first end of a link"));
		out.add(link.isBidirectional() ? "<->" : "->");
		out.add(References.name(link.getSecond(), "The second end of a link"));
		channel(link);
		new DeclarationPrinter(out).place(link.getBounds());
	}

	private void pipe(Pipe pipe) {
		head("pipe", pipe.getName(), pipe.getSize());
		out.add("by", References.name(pipe.getCreator(), "The creator of pipe " + pipe.getName()));
		flag(pipe.isInherited(), "inherited");
		channel(pipe);
		new DeclarationPrinter(out).place(pipe.getBounds());
	}

	private void fifo(Fifo fifo) {
		head("fifo", fifo.getName(), fifo.getSize());
		channel(fifo);
		if (fifo.getDuplex() != Duplex.HALF) {
			out.add(fifo.getDuplex().getLiteral(), "duplex");
		}
		if (fifo.getPath() != null) {
			out.add("path").string(fifo.getPath());
		}
		new DeclarationPrinter(out).place(fifo.getBounds());
	}

	/** The type and the attributes that all channels have, without the place. */
	private void channel(Channel channel) {
		new TypePrinter(out).annotation(channel.getType());
		if (channel.isUnbounded()) {
			out.add("capacity", "unbounded");
		} else if (channel.getCapacity() != null) {
			out.add("capacity");
			expressions.print(channel.getCapacity());
		}
		initially(channel.getInitially());
		if (channel.getCarrier() != null) {
			out.add("via", References.name(channel.getCarrier(), "The carrier of a channel"));
		}
	}

	private void initially(InitialMessages initially) {
		if (initially == null || initially.getMessages().isEmpty()) {
			return;
		}
		out.add("initially");
		if (initially.getCount() != null) {
			expressions.print(initially.getCount());
			out.add("of");
			expressions.message(initially.getMessages().getFirst());
			return;
		}
		String separator = "[";
		for (Message message : initially.getMessages()) {
			out.add(separator);
			expressions.message(message);
			separator = ",";
		}
		out.add("]");
	}

	private void semaphore(Semaphore semaphore) {
		head("semaphore", semaphore.getName(), semaphore.getSize());
		if (semaphore.getValue() != null) {
			out.add("=");
			expressions.print(semaphore.getValue());
		}
		new DeclarationPrinter(out).place(semaphore.getBounds());
	}

	private void bus(Bus bus) {
		head("bus", bus.getName(), null);
		duration("transfer", bus.getTransfer());
		if (bus.getArbitration() != Arbitration.FIFO) {
			out.add("arbitration", bus.getArbitration().getLiteral());
		}
		new DeclarationPrinter(out).place(bus.getBounds());
	}

	private void network(Network network) {
		head("network", network.getName(), null);
		duration("latency", network.getLatency());
		if (network.getLoss() != 0) {
			out.add("loss", BigDecimal.valueOf(network.getLoss()).stripTrailingZeros().toPlainString(), "%");
		}
		flag(network.isReorder(), "reorder");
		new DeclarationPrinter(out).place(network.getBounds());
	}

	private void duration(String word, Duration duration) {
		if (duration != null) {
			out.add(word);
			expressions.duration(duration);
		}
	}

	private void flag(boolean set, String word) {
		if (set) {
			out.add(word);
		}
	}
}
