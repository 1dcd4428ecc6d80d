package org.ipcstudio.engine.operations;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.IntFunction;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Instruction.Visitor;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/** {@code send} and {@code write}. */
public final class SendAlternative extends Alternative {
	private final boolean write;
	private final Part[] parts;
	private final int receiptLocation;
	private final Target deliveredTo;
	private final SendSources sources;

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
		sources = new SendSources(this);
	}

	public List<Part> parts() {
		return List.of(parts);
	}

	@Override
	SendSources sources() {
		return sources;
	}

	/** Whether the sender waits in a second operation until a receiver has taken the message. */
	boolean awaitsReceipt() {
		return receiptLocation >= 0;
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

	/** Adds the moves with one possible receiver, which stands at {@code partner}; returns whether there are any. */
	static boolean offerTo(Context c, int branch, int receiver, Communicate partner, QueueInfo queue,
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
