package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.QueueKind;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.OpenEnd;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.SendAlternative;

/** What a process lacks that waits at a channel, and who may bring it about. */
final class ChannelNeeds {
	private final Kernel kernel;
	private final CompiledSystem system;
	private final State state;
	private final Futures futures;
	private final PipeEnds ends;

	ChannelNeeds(Kernel kernel, State state, Futures futures) {
		this.kernel = kernel;
		system = kernel.system();
		this.state = state;
		this.futures = futures;
		ends = new PipeEnds(state, futures);
	}

	private Context context(int process) {
		Context context = kernel.enter(state);
		context.enter(process);
		return context;
	}

	/** A {@code receive} or {@code read} that finds nothing. */
	Need receive(int process, ReceiveAlternative receive) {
		String object = name(process, receive.channel());
		BitSet helpers = new BitSet();
		BitSet partners = new BitSet();
		MessageFit fit = fit(process, receive, helpers);
		if (receive.channel() == null) {
			for (int incoming : system.process(process).incomingLinks()) {
				addSenders(process, system.queue(incoming), fit, partners, helpers);
			}
			return need(NeedKind.MESSAGE, object, null, -1, selection(receive), partners, helpers);
		}
		int id = receive.queue(context(process));
		if (id == ChannelRef.NEVER) {
			return need(NeedKind.MESSAGE, object, null, process, "", partners, helpers);
		}
		QueueInfo queue = system.queue(id);
		addSenders(process, queue, fit, partners, helpers);
		if (queue.hasEnds()) {
			return data(process, object, queue, partners, helpers);
		}
		int holder = rightHolder(process, queue);
		if (holder >= 0) {
			helpers.set(holder);
		}
		return need(NeedKind.MESSAGE, object, queue, holder, selection(receive), partners, helpers);
	}

	private MessageFit fit(int process, ReceiveAlternative receive, BitSet helpers) {
		boolean changing = false;
		if (receive.filter() != null) {
			Looks looks = Looks.of(receive.filter(), futures.valuesOf(process));
			changing = !looks.isEmpty();
			if (changing) {
				looks.addHelpers(system, futures, process, helpers);
			}
		}
		return new MessageFit(receive, futures.valuesOf(process), changing, context(process), process);
	}

	private static String selection(ReceiveAlternative receive) {
		return MessageFit.isSelective(receive) ? "fitting" : "";
	}

	private void addSenders(int process, QueueInfo queue, MessageFit fit, BitSet partners, BitSet helpers) {
		int id = queue.id();
		Predicate<Prospects> sends = prospects -> prospects.messages(id).stream().anyMatch(fit::mayFit);
		for (int sender : queue.senders()) {
			futures.addAble(sender, process, sends, helpers);
			if (futures.couldOnce(sender, prospects -> prospects.sends(id))) {
				partners.set(sender);
			}
		}
	}

	/** A read needs a message, or the end of file. */
	private Need data(int process, String object, QueueInfo queue, BitSet partners, BitSet writers) {
		BitSet closers = ends.closers(queue, true, process);
		String detail;
		if (writers.isEmpty() && closers.isEmpty()) {
			detail = !queue.isFifo() && ends.holds(process, queue, true) ? "own end" : "";
		} else {
			detail = writers.isEmpty() ? "close" : closers.isEmpty() ? "write to" : "write to or close";
		}
		writers.or(closers);
		partners.or(closers);
		return need(NeedKind.DATA, object, queue, -1, detail, partners, writers);
	}

	/** The other process that has the right to receive from an exclusive mailbox; -1 if there is none. */
	private int rightHolder(int process, QueueInfo queue) {
		int holder = queue.rightWord() < 0 ? -1 : state.words[queue.rightWord()] - 1;
		return holder == process ? -1 : holder;
	}

	/** A {@code send} or {@code write} that finds no room, or no receiver. */
	Need send(int process, SendAlternative send) {
		String object = name(process, send.channel());
		int id = send.queue(context(process));
		if (id == ChannelRef.NEVER) {
			return need(NeedKind.RECEIVER, object, null, process, "", new BitSet(), new BitSet());
		}
		QueueInfo queue = system.queue(id);
		BitSet helpers = receivers(process, queue);
		BitSet partners = onceReceivers(queue);
		if (queue.isRendezvous()) {
			return need(NeedKind.RECEIVER, object, queue, -1, "", partners, helpers);
		}
		for (int sender : queue.senders()) {
			futures.addAble(sender, process, prospects -> prospects.withdraws.get(id), helpers);
		}
		if (queue.hasEnds()) {
			helpers.or(ends.closers(queue, false, process));
		}
		int count = state.count(id);
		int occupant = occupant(process, queue, count);
		if (occupant >= 0) {
			helpers.clear(occupant); // nobody reads his own messages
			partners.clear(occupant);
		}
		String detail = "full: %d of %d".formatted(count, queue.capacity());
		return need(NeedKind.ROOM, object, queue, occupant, detail, partners, helpers);
	}

	/** The other process whose messages block a half duplex fifo; -1 if that is not the reason. */
	private int occupant(int process, QueueInfo queue, int count) {
		int writer = queue.kind() == QueueKind.HALF_DUPLEX_FIFO && count > 0 ? state.origin(queue.id(), 0) - 1 : process;
		return writer == process ? -1 : writer;
	}

	private BitSet receivers(int process, QueueInfo queue) {
		BitSet receivers = new BitSet();
		for (int receiver : queue.receivers()) {
			futures.addAble(receiver, process, prospects -> prospects.receives.get(queue.id()), receivers);
		}
		return receivers;
	}

	/** The processes with a program that receives from a queue, however far they have come in it. */
	private BitSet onceReceivers(QueueInfo queue) {
		BitSet receivers = new BitSet();
		for (int receiver : queue.receivers()) {
			if (futures.couldOnce(receiver, prospects -> prospects.receives.get(queue.id()))) {
				receivers.set(receiver);
			}
		}
		return receivers;
	}

	/** A {@code sync send} whose message has not been taken yet. */
	Need receipt(int process, ChannelRef channel) {
		String object = name(process, channel);
		QueueInfo queue = system.queue(channel.outgoing(context(process)));
		return need(NeedKind.RECEIPT, object, queue, -1, "", onceReceivers(queue), receivers(process, queue));
	}

	/** The right to receive, which another process has. */
	Need right(int process, int queueId, String object) {
		QueueInfo queue = system.queue(queueId);
		int holder = rightHolder(process, queue);
		BitSet helpers = new BitSet();
		if (holder >= 0) {
			helpers.set(holder);
		}
		return need(NeedKind.RIGHT, object, queue, holder, "", helpers, helpers);
	}

	/** The other side of a fifo. */
	Need opening(int process, OpenEnd open) {
		String object = name(process, open.channel());
		QueueInfo queue = system.queue(open.queue(context(process)));
		boolean write = !open.toWrite();
		BitSet partners = new BitSet();
		BitSet helpers = new BitSet();
		for (EndInfo end : write ? queue.writeEnds() : queue.readEnds()) {
			partners.set(end.process());
			futures.addAble(end.process(), process,
					prospects -> (write ? prospects.opensToWrite : prospects.opensToRead).get(queue.id()), helpers);
			if (end.heldFromStart()) {
				futures.addWhoMayStart(end.process(), process, helpers);
			}
		}
		partners.clear(process);
		return need(NeedKind.OPENING, object, queue, -1, write ? "write" : "read", partners, helpers);
	}

	/** The processes that may make a mailbox disappear while somebody waits at it. */
	BitSet deleters(int process, QueueInfo queue) {
		BitSet deleters = new BitSet();
		if (queue == null || queue.existsWord() < 0) {
			return deleters;
		}
		for (int p = 0; p < system.processCount(); p++) {
			boolean owner = owns(p, queue.id());
			futures.addAble(p, process, prospects -> prospects.deletes.get(queue.id()) || owner && prospects.ends, deleters);
		}
		return deleters;
	}

	private boolean owns(int process, int queue) {
		for (int owned : system.process(process).ownedQueues()) {
			if (owned == queue) {
				return true;
			}
		}
		return false;
	}

	private String name(int process, ChannelRef channel) {
		return channel == null ? "any" : channel.describe(context(process));
	}

	private static Need need(NeedKind kind, String object, QueueInfo queue, int holder, String detail, BitSet partners,
			BitSet helpers) {
		return new Need(kind, object, queue, null, holder, detail, list(partners), list(helpers));
	}

	static List<Integer> list(BitSet processes) {
		return processes.stream().boxed().toList();
	}
}
