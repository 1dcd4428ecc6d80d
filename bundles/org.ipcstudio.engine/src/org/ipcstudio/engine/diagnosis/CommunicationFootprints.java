package org.ipcstudio.engine.diagnosis;

import java.util.OptionalInt;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Ending;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.ReceiveAlternative;
import org.ipcstudio.engine.operations.SendAlternative;

/** The footprints that communications can have, whatever the state. */
final class CommunicationFootprints {
	private final CompiledSystem system;
	private final KnownValues values;
	private final PartnerFootprint[] partners;

	/** @param programs what is known of the processes, by their ids */
	CommunicationFootprints(CompiledSystem system, Reachability[] programs, KnownValues values) {
		this.system = system;
		this.values = values;
		partners = new PartnerFootprint[programs.length];
		for (int p = 0; p < programs.length; p++) {
			partners[p] = PartnerFootprint.of(system.process(p), programs[p], values, system);
		}
	}

	/** Whether the guard of an alternative may hold in the frame that the evaluator looks at. */
	static boolean mayBeOpen(Alternative alternative, KnownValues values) {
		return alternative.guard() == null || alternative.guardLooks()
				|| !values.value(alternative.guard()).equals(OptionalInt.of(0));
	}

	/** Adds what a communication may touch; the evaluator looks at the process where it stands at it. */
	void add(ProcessInfo process, Communicate communicate, FootprintSet set) {
		boolean asks = asksSenders(communicate);
		for (Alternative alternative : communicate.alternatives()) {
			if (mayBeOpen(alternative, values)) {
				if (alternative.guard() != null) {
					values.show(alternative.guard(), set);
				}
				if (!communicate.isPatient()) { // whether it goes on without a message depends on who makes room for one
					values.queues(alternative.channel(), alternative.isSend()).stream().forEach(set::looks);
				}
				switch (alternative) {
					case SendAlternative send -> values.queues(send.channel(), true).stream().mapToObj(system::queue)
							.forEach(queue -> send(process, queue, set));
					case ReceiveAlternative receive -> {
						receive.selection().forEach(expr -> values.show(expr, set));
						values.queues(receive.channel(), false).stream().mapToObj(system::queue)
								.forEach(queue -> receive(process, receive, queue, asks, set));
					}
				}
			}
		}
	}

	/** Whether a receive at a rendezvous looks for senders, as opposed to being looked for. */
	private boolean asksSenders(Communicate communicate) {
		return !communicate.isPatient() || communicate.offerMayFault() || communicate.alternatives().stream()
				.filter(alternative -> mayBeOpen(alternative, values))
				.flatMap(alternative -> values.queues(alternative.channel(), alternative.isSend()).stream().boxed())
				.anyMatch(queue -> system.partnersMayFault(system.queue(queue)));
	}

	private void send(ProcessInfo process, QueueInfo queue, FootprintSet set) {
		ChannelFootprint.exists(queue, set);
		if (queue.isRendezvous()) {
			meet(process, queue, set);
		} else if (queue.isFifo()) {
			set.changes(queue.id());
		} else {
			set.appends(queue.id());
		}
		if (queue.hasEnds()) {
			ChannelFootprint.holdsEnd(values.context(), queue, true, set);
			ChannelFootprint.isOpen(values.context(), queue, false, set);
			if (process.daemon()) {
				RunFootprint.ending(process, Ending.BY_EXIT, system, set);
			}
		}
	}

	private void meet(ProcessInfo sender, QueueInfo queue, FootprintSet set) {
		set.appends(queue.id());
		if (queue.rightWord() >= 0) {
			set.writes(queue.rightWord());
		}
		for (int receiver : queue.receivers()) {
			if (receiver != sender.id()) {
				set.frame(receiver);
				partners[receiver].addAsReceiver(queue, set);
			}
		}
	}

	private void receive(ProcessInfo process, ReceiveAlternative receive, QueueInfo queue, boolean asks,
			FootprintSet set) {
		ChannelFootprint.exists(queue, set);
		if (queue.rightWord() >= 0) {
			set.writes(queue.rightWord());
		}
		if (queue.isRendezvous() || receive.takesFirst(queue)) {
			set.takes(queue.id());
		} else {
			set.changes(queue.id());
		}
		if (queue.hasEnds()) {
			ChannelFootprint.holdsEnd(values.context(), queue, false, set);
			ChannelFootprint.isOpen(values.context(), queue, true, set);
		}
		if (queue.isRendezvous() && asks) {
			askSenders(process, queue, set);
		}
		for (int sender : queue.senders()) {
			partners[sender].addAsAwaiting(queue, set);
		}
	}

	private void askSenders(ProcessInfo receiver, QueueInfo queue, FootprintSet set) {
		if (queue.rightWord() >= 0) {
			set.reads(queue.rightWord());
		}
		for (int sender : queue.senders()) {
			if (sender != receiver.id()) {
				set.frame(sender);
				partners[sender].addAsSender(set);
			}
		}
	}
}
