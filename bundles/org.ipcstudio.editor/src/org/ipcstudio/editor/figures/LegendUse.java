package org.ipcstudio.editor.figures;

import java.util.EnumSet;
import java.util.Set;

import org.ipcstudio.language.types.DirectLinks;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Sharing;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;

/** Which shapes, marks and lines the drawing of a system has, so that its legend explains those and no others. */
final class LegendUse {
	private final Set<LegendSample> used = EnumSet.noneOf(LegendSample.class);

	private LegendUse() {
	}

	/** The samples in a drawing of a system, in the order of the legend. */
	static Set<LegendSample> of(IpcSystem system) {
		LegendUse use = new LegendUse();
		system.getItems().forEach(use::add);
		if (DirectLinks.of(system).all().stream().anyMatch(link -> link.declaration() == null)) {
			use.used.add(LegendSample.AUTOMATIC);
		}
		return use.used;
	}

	private void add(Item item) {
		switch (item) {
			case Process process -> process(process);
			case Mailbox mailbox -> mailbox(mailbox);
			case Fifo fifo -> {
				used.add(LegendSample.FIFO);
				used.add(fifo.getDuplex() == org.ipcstudio.model.Duplex.FULL ? LegendSample.FULL : LegendSample.HALF);
			}
			case Pipe pipe -> used.add(LegendSample.PIPE);
			case Link link -> used.add(LegendSample.LINK);
			case Memory memory -> memory(memory);
			case Lock lock -> used.add(LegendSample.LOCK);
			case Semaphore semaphore -> used.add(LegendSample.SEMAPHORE);
			case Bus bus -> used.add(LegendSample.BUS);
			case Network network -> used.add(LegendSample.NETWORK);
			case Connection connection -> connection(connection);
			default -> {
				// is not drawn
			}
		}
		if (item instanceof Channel channel) {
			channel(channel);
		}
		if (item instanceof Sized sized && sized.getSize() != null && item instanceof Process) {
			used.add(LegendSample.ARRAY);
		}
	}

	private void process(Process process) {
		used.add(process.getParent() == null ? LegendSample.PROCESS : LegendSample.CHILD);
		if (process.getParent() != null) {
			used.add(LegendSample.PARENT);
		}
		if (process.isDaemon()) {
			used.add(LegendSample.DAEMON);
		}
		if (!process.getCommand().isEmpty()) {
			used.add(LegendSample.PROGRAM);
		}
	}

	private void mailbox(Mailbox mailbox) {
		used.add(mailbox.isAbsent() ? LegendSample.ABSENT : LegendSample.MAILBOX);
		if (mailbox.getSharing() == Sharing.PAIR) {
			used.add(LegendSample.PAIR);
		} else if (mailbox.getSharing() == Sharing.EXCLUSIVE) {
			used.add(LegendSample.EXCLUSIVE);
		}
	}

	private void channel(Channel channel) {
		switch (Buffer.of(channel).kind()) {
			case RENDEZVOUS -> used.add(LegendSample.RENDEZVOUS);
			case BOUNDED -> used.add(LegendSample.SLOTS);
			case UNBOUNDED -> used.add(LegendSample.UNBOUNDED);
			case UNKNOWN -> {
				// has no mark
			}
		}
		if (channel.getCarrier() != null) {
			used.add(LegendSample.CARRIER);
		}
	}

	private void memory(Memory memory) {
		used.add(LegendSample.MEMORY);
		if (memory.getVariables().stream().anyMatch(SharedVariable::isAtomic)) {
			used.add(LegendSample.ATOMIC);
		}
	}

	private void connection(Connection connection) {
		boolean memory = connection.getEnds().stream().anyMatch(end -> end.getNode() instanceof Memory);
		for (Direction direction : connection.getDirections()) {
			used.add(direction == Direction.USE ? LegendSample.USE : memory ? LegendSample.ACCESS : LegendSample.ONE_WAY);
		}
	}
}
