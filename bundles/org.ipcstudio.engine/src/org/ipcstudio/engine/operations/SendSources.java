package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Ending;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;

/** The sources of a send: at a rendezvous one for each possible receiver, so that the others do not matter to it. */
final class SendSources extends AlternativeSources {
	private final SendAlternative send;

	SendSources(SendAlternative send) {
		super(send);
		this.send = send;
	}

	@Override
	int countWhenOpen(Context c) {
		int id = send.channel.outgoing(c);
		if (id == ChannelRef.NEVER) {
			return 0;
		}
		QueueInfo queue = c.system.queue(id);
		return hasSourcePerReceiver(queue) ? absences(queue) + queue.receivers().length : 1;
	}

	/** A message that is dropped depends on all receivers, so there are no sources of their own at a lossy rendezvous. */
	private static boolean hasSourcePerReceiver(QueueInfo queue) {
		return queue.isRendezvous() && !queue.isLossy();
	}

	/** The fault at an absent mailbox comes before the receivers. */
	private static int absences(QueueInfo queue) {
		return queue.existsWord() >= 0 ? 1 : 0;
	}

	@Override
	void offerWhenOpen(Context c, int branch, int source, Moves moves) {
		QueueInfo queue = c.system.queue(send.channel.outgoing(c));
		if (!hasSourcePerReceiver(queue)) {
			send.offer(c, branch, true, moves);
		} else if (source < absences(queue)) {
			if (!Channels.exists(c, queue)) {
				send.offerFault(c, branch, moves);
			}
		} else if (Channels.exists(c, queue)) {
			int receiver = queue.receivers()[source - absences(queue)];
			if (receiver != c.process && Alternative.at(c, receiver) instanceof Communicate partner) {
				SendAlternative.offerTo(c, branch, receiver, partner, queue, send.message(c), moves);
			}
		}
	}

	@Override
	void footprintWhenOpen(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(send.channel.outgoing(c));
		if (!hasSourcePerReceiver(queue)) {
			footprintWhenOpen(c, true, footprint);
			return;
		}
		ChannelFootprint.exists(queue, footprint);
		if (source < absences(queue)) {
			return;
		}
		int receiver = queue.receivers()[source - absences(queue)];
		if (receiver != c.process) {
			footprint.frame(receiver);
			passing(c, queue, footprint);
		}
	}

	/** What a rendezvous changes besides the frames of both. */
	private void passing(Context c, QueueInfo queue, Footprint footprint) {
		if (queue.rightWord() >= 0) {
			footprint.writes(queue.rightWord());
		}
		Operation.runFootprint(c, send.next, footprint);
	}

	@Override
	void footprintWhenOpen(Context c, boolean patient, Footprint footprint) {
		int id = send.channel.outgoing(c);
		if (id == ChannelRef.NEVER) {
			return;
		}
		QueueInfo queue = c.system.queue(id);
		ChannelFootprint.exists(queue, footprint);
		if (queue.isRendezvous()) {
			for (int receiver : queue.receivers()) {
				if (receiver != c.process) {
					footprint.frame(receiver);
				}
			}
			passing(c, queue, footprint);
			return;
		}
		if (queue.isFifo()) {
			footprint.changes(id);
		} else {
			footprint.appends(id);
		}
		if (queue.hasEnds()) {
			ChannelFootprint.holdsEnd(c, queue, true, footprint);
			ChannelFootprint.isOpen(c, queue, false, footprint);
			broken(c, patient, footprint);
		}
		if (!send.awaitsReceipt()) {
			Operation.runFootprint(c, send.next, footprint);
		}
	}

	/** A broken pipe ends a daemon where it stands, perhaps with locks. */
	private void broken(Context c, boolean patient, Footprint footprint) {
		ProcessInfo process = c.system.process(c.process);
		if (send.ended >= 0) {
			Operation.runFootprint(c, send.ended, footprint);
		} else if (patient && process.daemon()) {
			RunFootprint.ending(process, Ending.BY_EXIT, c.system, footprint);
		}
	}

	@Override
	void deepFootprint(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(send.channel.outgoing(c));
		if (!hasSourcePerReceiver(queue)) {
			deepFootprintWhenOpen(c, footprint);
		} else if (source >= absences(queue)) {
			receiver(c, queue.receivers()[source - absences(queue)], queue, footprint);
		}
	}

	@Override
	void deepFootprintWhenOpen(Context c, Footprint footprint) {
		int id = send.channel.outgoing(c);
		if (id != ChannelRef.NEVER && c.system.queue(id).isRendezvous()) {
			for (int receiver : c.system.queue(id).receivers()) {
				receiver(c, receiver, c.system.queue(id), footprint);
			}
		}
	}

	/** What it depends on whether the receiver takes the message, and what it touches when it goes on. */
	private static void receiver(Context c, int receiver, QueueInfo queue, Footprint footprint) {
		int sender = c.process;
		if (receiver != sender && Alternative.at(c, receiver) instanceof Communicate partner) {
			c.enter(receiver);
			for (int i = 0; i < partner.size(); i++) {
				if (partner.alternative(i) instanceof ReceiveAlternative receive) {
					receive.sources().showAsPartner(c, queue, footprint);
				}
			}
			c.enter(sender);
		}
	}

	/** Names what it depends on whether the process of {@code c} stands ready with a message at a rendezvous. */
	void showAsPartner(Context c, Footprint footprint) {
		if (!isClosedForEver(c)) {
			showGuard(c, footprint);
		}
	}

	@Override
	boolean partnersMayFault(Context c) {
		if (isClosedForEver(c)) {
			return false;
		}
		int id = send.channel.outgoing(c);
		return id != ChannelRef.NEVER && c.system.partnersMayFault(c.system.queue(id));
	}

	@Override
	boolean offerMayFault() {
		boolean may = super.offerMayFault();
		for (SendAlternative.Part part : send.parts()) {
			may |= send.guardLooks && ExprFootprint.mayFault(part.value());
		}
		return may;
	}
}
