package org.ipcstudio.engine.operations;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Ending;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Instruction.Visitor;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.kernel.Site;

/** {@code send} and {@code write}. */
public final class SendAlternative extends Alternative {
	private final boolean write;
	private final Part[] parts;
	private final int receiptLocation;
	private final Target deliveredTo;

	/** A part of the message: its value, checked against the type of the channel, and how it is shown. */
	public record Part(Expr value, IntFunction<String> format) {
	}

	/**
	 * @param write           whether it is called {@code write}
	 * @param receiptLocation where the sender waits until a receiver has taken the message; -1 if it does not wait
	 * @param deliveredTo     where the receiver's pid goes; null if nobody asks
	 */
	public SendAlternative(Site site, Expr guard, boolean guardLooks, ChannelRef channel, boolean write,
			List<Part> parts, int receiptLocation, Target deliveredTo, int next, int ended) {
		super(site, guard, guardLooks, channel, next, ended);
		this.write = write;
		this.parts = parts.toArray(Part[]::new);
		this.receiptLocation = receiptLocation;
		this.deliveredTo = deliveredTo;
	}

	public List<Part> parts() {
		return List.of(parts);
	}

	@Override
	public int queue(Context c) {
		return channel.outgoing(c);
	}

	@Override
	void arriveOpen(Context c) {
		channel.outgoing(c);
		evaluate(c);
		if (deliveredTo != null) {
			deliveredTo.arrive(c);
		}
	}

	private int[] evaluate(Context c) {
		int[] message = c.scratch(parts.length);
		for (int i = 0; i < parts.length; i++) {
			message[i] = parts[i].value().eval(c);
		}
		return message;
	}

	@Override
	boolean offer(Context c, int branch, boolean patient, Moves moves) {
		int id = channel.outgoing(c);
		if (id == ChannelRef.NEVER) {
			return false;
		}
		QueueInfo queue = c.system.queue(id);
		if (!Channels.exists(c, queue) || queue.hasEnds() && !Channels.holdsEnd(c, queue, true)) {
			return offerFault(c, branch, moves);
		}
		if (queue.isRendezvous()) {
			return offerRendezvous(c, branch, patient, queue, moves);
		}
		if (queue.hasEnds() && !Channels.isOpen(c, queue, false)) {
			if (patient) {
				moves.add(c.process, Moves.ENDED, branch, 0);
			}
			return patient;
		}
		if (!Channels.hasRoom(c, queue)) {
			return false;
		}
		moves.add(c.process, Moves.TAKE, branch, 0);
		if (queue.isLossy()) {
			moves.add(c.process, Moves.DROP, branch, 0);
		}
		return true;
	}

	private boolean offerRendezvous(Context c, int branch, boolean patient, QueueInfo queue, Moves moves) {
		int sender = c.process;
		boolean possible = false;
		boolean receiverWaits = false;
		int[] message = evaluate(c);
		for (int receiver : queue.receivers()) {
			if (receiver != sender && at(c, receiver) instanceof Communicate partner && (patient || partner.isPatient())
					&& offerTo(c, branch, receiver, partner, queue, message, moves)) {
				possible = true;
				receiverWaits |= partner.isPatient();
			}
		}
		if (receiverWaits && queue.isLossy()) {
			moves.add(sender, Moves.DROP, branch, 0);
		}
		return possible;
	}

	private static boolean offerTo(Context c, int branch, int receiver, Communicate partner, QueueInfo queue,
			int[] message, Moves moves) {
		int sender = c.process;
		boolean possible = false;
		c.enter(receiver);
		for (int i = 0; i < partner.size(); i++) {
			if (partner.alternative(i) instanceof ReceiveAlternative receive && receive.takes(c, queue, message)) {
				moves.add(sender, Moves.TAKE, branch, receiver, i, 0);
				possible = true;
			}
		}
		c.enter(sender);
		return possible;
	}

	@Override
	int sourcesWhenOpen(Context c) {
		int id = channel.outgoing(c);
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
		QueueInfo queue = c.system.queue(channel.outgoing(c));
		if (!hasSourcePerReceiver(queue)) {
			offer(c, branch, true, moves);
		} else if (source < absences(queue)) {
			if (!Channels.exists(c, queue)) {
				offerFault(c, branch, moves);
			}
		} else if (Channels.exists(c, queue)) {
			int receiver = queue.receivers()[source - absences(queue)];
			if (receiver != c.process && at(c, receiver) instanceof Communicate partner) {
				offerTo(c, branch, receiver, partner, queue, evaluate(c), moves);
			}
		}
	}

	@Override
	void footprintWhenOpen(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(channel.outgoing(c));
		if (!hasSourcePerReceiver(queue)) {
			wholeFootprint(c, true, footprint);
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
		Operation.runFootprint(c, next, footprint);
	}

	@Override
	void wholeFootprint(Context c, boolean patient, Footprint footprint) {
		int id = channel.outgoing(c);
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
		if (receiptLocation < 0) {
			Operation.runFootprint(c, next, footprint);
		}
	}

	/** A broken pipe ends a daemon where it stands, perhaps with locks. */
	private void broken(Context c, boolean patient, Footprint footprint) {
		ProcessInfo process = c.system.process(c.process);
		if (ended >= 0) {
			Operation.runFootprint(c, ended, footprint);
		} else if (patient && process.daemon()) {
			RunFootprint.ending(process, Ending.BY_EXIT, c.system, footprint);
		}
	}

	@Override
	void deepFootprintOf(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(channel.outgoing(c));
		if (!hasSourcePerReceiver(queue)) {
			wholeDeepFootprint(c, footprint);
		} else if (source >= absences(queue)) {
			receiver(c, queue.receivers()[source - absences(queue)], queue, footprint);
		}
	}

	@Override
	void wholeDeepFootprint(Context c, Footprint footprint) {
		int id = channel.outgoing(c);
		if (id != ChannelRef.NEVER && c.system.queue(id).isRendezvous()) {
			for (int receiver : c.system.queue(id).receivers()) {
				receiver(c, receiver, c.system.queue(id), footprint);
			}
		}
	}

	/** What it depends on whether the receiver takes the message, and what it touches when it goes on. */
	private static void receiver(Context c, int receiver, QueueInfo queue, Footprint footprint) {
		int sender = c.process;
		if (receiver != sender && at(c, receiver) instanceof Communicate partner) {
			c.enter(receiver);
			for (int i = 0; i < partner.size(); i++) {
				if (partner.alternative(i) instanceof ReceiveAlternative receive) {
					receive.showAsPartner(c, queue, footprint);
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
		int id = channel.outgoing(c);
		return id != ChannelRef.NEVER && c.system.partnersMayFault(c.system.queue(id));
	}

	@Override
	boolean offerMayFault() {
		boolean may = super.offerMayFault();
		for (int i = 0; guardLooks && i < parts.length; i++) {
			may |= ExprFootprint.mayFault(parts[i].value());
		}
		return may;
	}

	/**
	 * Whether this sender, which is the process of {@code c}, stands ready for a receiver at a rendezvous; used by
	 * receivers that only try.
	 */
	boolean isReadyFor(Context c, QueueInfo queue) {
		return isOpen(c) && channel.outgoing(c) == queue.id() && Channels.exists(c, queue);
	}

	/** The message of the process of {@code c}. */
	int[] message(Context c) {
		return evaluate(c);
	}

	@Override
	void perform(Context c, Moves moves, int move, Effects effects) {
		int id = channel.outgoing(c);
		QueueInfo queue = c.system.queue(id);
		switch (moves.kind(move)) {
			case Moves.FAULT -> throw fault(c, queue);
			case Moves.ENDED -> breakPipe(c, effects);
			case Moves.DROP -> drop(c, queue, effects);
			default -> {
				if (moves.partner(move) >= 0) {
					rendezvous(c, moves.partner(move), moves.partnerBranch(move), queue, effects);
				} else {
					store(c, queue, effects);
				}
			}
		}
	}

	private FaultException fault(Context c, QueueInfo queue) {
		return Channels.exists(c, queue) ? Faults.closed(queue.name(), true) : Faults.absent(queue.name());
	}

	private void breakPipe(Context c, Effects effects) {
		if (ended == FAULT) {
			throw Faults.broken(object(c));
		}
		c.cover(site);
		effects.goOn(c.process, ended, false);
	}

	private void drop(Context c, QueueInfo queue, Effects effects) {
		effects.lose(1);
		c.observer.lost(queue.id(), 1);
		goOn(c, effects);
	}

	private void store(Context c, QueueInfo queue, Effects effects) {
		c.append(queue, receiptLocation >= 0, evaluate(c));
		c.observer.sent(c.process, queue.id());
		goOn(c, effects);
	}

	private void goOn(Context c, Effects effects) {
		if (receiptLocation >= 0) {
			effects.goOn(c.process, receiptLocation, false);
		} else {
			c.cover(site);
			effects.goOn(c.process, next, true);
		}
	}

	private void rendezvous(Context c, int receiver, int branch, QueueInfo queue, Effects effects) {
		int sender = c.process;
		Communicate partner = (Communicate) at(c, receiver);
		int[] message = evaluate(c);
		c.cover(site);
		effects.goOn(sender, next, true);
		if (deliveredTo != null) {
			deliveredTo.store(c, receiver);
		}
		c.enter(receiver);
		((ReceiveAlternative) partner.alternative(branch)).accept(c, queue, message, 0, sender + 1, effects);
		c.observer.passed(sender, receiver, queue.id());
		c.enter(sender);
	}

	@Override
	public String verb() {
		return write ? "write" : "send";
	}

	@Override
	public String describe(Context c) {
		return "%s %s to %s".formatted(verb(), shownMessage(c), object(c));
	}

	/** The message as reports show it. */
	public String shownMessage(Context c) {
		StringJoiner values = new StringJoiner(", ", parts.length > 1 ? "(" : "", parts.length > 1 ? ")" : "");
		for (Part part : parts) {
			values.add(shown(c, part));
		}
		return values.toString();
	}

	private static String shown(Context c, Part part) {
		try {
			return part.format().apply(part.value().eval(c));
		} catch (FaultException e) {
			return "?";
		}
	}

	@Override
	void accept(Visitor visitor) {
		for (int i = 0; i < parts.length; i++) {
			visitor.puts(new Medium.Part(channel, i), parts[i].value());
		}
		super.accept(visitor);
		if (receiptLocation >= 0) {
			visitor.successor(receiptLocation);
			visitor.path();
		}
		if (deliveredTo != null) {
			deliveredTo.accept(visitor);
		}
		visitor.successor(next);
	}
}
