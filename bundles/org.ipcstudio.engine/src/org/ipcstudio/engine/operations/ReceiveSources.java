package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.operations.ReceiveAlternative.PatternPart;

/**
 * The sources of a receive: one for each queue. At a rendezvous the moves are the sender's, so that nothing is left but
 * the fault of a mailbox that is absent.
 */
final class ReceiveSources extends AlternativeSources {
	private final ReceiveAlternative receive;
	private final ExprFootprint selection;

	ReceiveSources(ReceiveAlternative receive) {
		super(receive);
		this.receive = receive;
		selection = new ExprFootprint(receive.selection().toArray(Expr[]::new));
	}

	@Override
	int countWhenOpen(Context c) {
		if (receive.channel != null) {
			int id = receive.channel.incoming(c);
			return id == ChannelRef.NEVER || isSilent(c.system.queue(id)) ? 0 : 1;
		}
		int sources = 0;
		for (int queue : c.system.process(c.process).incomingLinks()) {
			sources += isSilent(c.system.queue(queue)) ? 0 : 1;
		}
		return sources;
	}

	/** Whether the receiver never has a move of its own there: at a rendezvous, unless the mailbox is absent. */
	private static boolean isSilent(QueueInfo queue) {
		return queue.isRendezvous() && queue.existsWord() < 0;
	}

	/** The queue from which the moves of a source come; at {@code any} each link is one. */
	private QueueInfo queue(Context c, int source) {
		if (receive.channel != null) {
			return c.system.queue(receive.channel.incoming(c));
		}
		int left = source;
		for (int id : c.system.process(c.process).incomingLinks()) {
			QueueInfo queue = c.system.queue(id);
			if (!isSilent(queue) && left-- == 0) {
				return queue;
			}
		}
		throw new IndexOutOfBoundsException(source);
	}

	@Override
	void offerWhenOpen(Context c, int branch, int source, Moves moves) {
		QueueInfo queue = queue(c, source);
		if (!queue.isRendezvous()) {
			receive.offer(c, branch, true, queue, moves);
		} else if (!Channels.exists(c, queue)) {
			receive.offerFault(c, branch, moves);
		}
	}

	@Override
	void footprintWhenOpen(Context c, int source, Footprint footprint) {
		QueueInfo queue = queue(c, source);
		if (queue.isRendezvous()) {
			ChannelFootprint.exists(queue, footprint);
		} else {
			footprint(c, true, queue, footprint);
		}
	}

	@Override
	void footprintWhenOpen(Context c, boolean patient, Footprint footprint) {
		if (receive.channel == null) {
			for (int queue : c.system.process(c.process).incomingLinks()) {
				footprint(c, patient, c.system.queue(queue), footprint);
			}
		} else if (receive.channel.incoming(c) != ChannelRef.NEVER) {
			footprint(c, patient, c.system.queue(receive.channel.incoming(c)), footprint);
		}
	}

	private void footprint(Context c, boolean patient, QueueInfo queue, Footprint footprint) {
		selection.show(c, footprint);
		ChannelFootprint.exists(queue, footprint);
		if (queue.isRendezvous()) {
			if (queue.rightWord() >= 0) {
				footprint.reads(queue.rightWord());
			}
			for (int sender : queue.senders()) {
				if (sender != c.process) {
					footprint.frame(sender);
				}
			}
			return;
		}
		if (queue.rightWord() >= 0) {
			footprint.writes(queue.rightWord());
		}
		if (receive.takesFirst(queue)) {
			footprint.takes(queue.id());
		} else {
			footprint.changes(queue.id());
		}
		if (queue.hasEnds()) {
			ends(c, patient, queue, footprint);
		}
		Operation.runFootprint(c, receive.next, footprint);
	}

	private void ends(Context c, boolean patient, QueueInfo queue, Footprint footprint) {
		ChannelFootprint.holdsEnd(c, queue, false, footprint);
		if (patient) {
			ChannelFootprint.isOpen(c, queue, true, footprint);
			if (receive.ended >= 0) {
				Operation.runFootprint(c, receive.ended, footprint);
			}
		}
	}

	@Override
	void deepFootprint(Context c, int source, Footprint footprint) {
		QueueInfo queue = queue(c, source);
		if (!queue.isRendezvous()) {
			awaitingSenders(c, queue, footprint);
		}
	}

	@Override
	void deepFootprintWhenOpen(Context c, Footprint footprint) {
		if (receive.channel == null) {
			for (int queue : c.system.process(c.process).incomingLinks()) {
				deepFootprint(c, c.system.queue(queue), footprint);
			}
		} else if (receive.channel.incoming(c) != ChannelRef.NEVER) {
			deepFootprint(c, c.system.queue(receive.channel.incoming(c)), footprint);
		}
	}

	private void deepFootprint(Context c, QueueInfo queue, Footprint footprint) {
		if (queue.isRendezvous()) {
			readySenders(c, queue, footprint);
		} else {
			awaitingSenders(c, queue, footprint);
		}
	}

	private static void readySenders(Context c, QueueInfo queue, Footprint footprint) {
		int receiver = c.process;
		for (int sender : queue.senders()) {
			if (sender != receiver && Alternative.at(c, sender) instanceof Communicate partner) {
				c.enter(sender);
				for (int i = 0; i < partner.size(); i++) {
					if (partner.alternative(i) instanceof SendAlternative send) {
						send.sources().showAsPartner(c, footprint);
					}
				}
				c.enter(receiver);
			}
		}
	}

	/**
	 * The senders that wait until their message is taken go on in this move. Which of its sends one waits at is not looked
	 * at, because its frame comes to be known only here: it is taken to end wherever it may end behind any.
	 */
	private void awaitingSenders(Context c, QueueInfo queue, Footprint footprint) {
		int takeable = receive.takesFirst(queue) ? Math.min(1, c.state.count(queue.id())) : c.state.count(queue.id());
		for (int i = 0; i < takeable; i++) {
			int sender = c.state.awaitedBy(queue.id(), i) - 1;
			if (sender >= 0) {
				footprint.frame(sender);
				ProcessInfo process = c.system.process(sender);
				RunFootprint.ending(process, AwaitReceipt.ending(process.program()), c.system, footprint);
			}
		}
	}

	/** Names what it depends on whether the process of {@code c} takes a message, and what it touches when it does. */
	void showAsPartner(Context c, QueueInfo queue, Footprint footprint) {
		if (isClosedForEver(c)) {
			return;
		}
		boolean listens = mayListenTo(c, queue);
		if (listens || guardMayFault()) { // a guard that is a fault is one for every sender that asks
			showGuard(c, footprint);
		}
		if (listens) {
			selection.show(c, footprint);
			Operation.runFootprint(c, receive.next, footprint);
		}
	}

	private boolean mayListenTo(Context c, QueueInfo queue) {
		try {
			return receive.listensTo(c, queue);
		} catch (FaultException e) {
			return true;
		}
	}

	@Override
	boolean partnersMayFault(Context c) {
		if (isClosedForEver(c)) {
			return false;
		}
		if (receive.channel != null) {
			int id = receive.channel.incoming(c);
			return id != ChannelRef.NEVER && c.system.partnersMayFault(c.system.queue(id));
		}
		for (int queue : c.system.process(c.process).incomingLinks()) {
			if (c.system.partnersMayFault(c.system.queue(queue))) {
				return true;
			}
		}
		return false;
	}

	@Override
	boolean offerMayFault() {
		boolean may = super.offerMayFault() || ExprFootprint.mayFault(receive.filter());
		for (PatternPart part : receive.pattern()) {
			may |= part instanceof PatternPart.Match match && (receive.guardLooks || !selection.isEmpty())
					&& ExprFootprint.mayFault(match.value());
		}
		return may;
	}
}
