package org.ipcstudio.engine.operations;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction.Visitor;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;
import org.ipcstudio.engine.kernel.State;

/** {@code receive} and {@code read}. */
public final class ReceiveAlternative extends Alternative {
	private final boolean read;
	private final PatternPart[] pattern;
	private final boolean selective;
	private final Expr filter;
	private final Target sender;
	private final String text;
	private final ReceiveSources sources;

	/** A part of the pattern: where the value goes, or which it has to be. */
	public sealed interface PatternPart {
		/** Anything fits and is forgotten. */
		record Ignore() implements PatternPart {
		}

		/** Anything fits and is stored. */
		record Store(Target target) implements PatternPart {
		}

		/** Only this value fits. */
		record Match(Expr value) implements PatternPart {
		}
	}

	/**
	 * @param read   whether it is called {@code read}
	 * @param filter the condition after {@code where}; null if there is none
	 * @param sender where the sender's pid goes; null if nobody asks
	 * @param text   what is received, as the source says it
	 */
	public ReceiveAlternative(Site site, Expr guard, boolean guardLooks, ChannelRef channel, boolean read,
			List<PatternPart> pattern, Expr filter, Target sender, String text, int next, int ended) {
		super(site, guard, guardLooks, channel, next, ended);
		this.read = read;
		this.pattern = pattern.toArray(PatternPart[]::new);
		selective = filter != null || pattern.stream().anyMatch(PatternPart.Match.class::isInstance);
		this.filter = filter;
		this.sender = sender;
		this.text = text;
		sources = new ReceiveSources(this);
	}

	/** The expressions that decide whether a message fits. */
	public List<Expr> selection() {
		List<Expr> exprs = new ArrayList<>();
		for (PatternPart part : pattern) {
			if (part instanceof PatternPart.Match match) {
				exprs.add(match.value());
			}
		}
		if (filter != null) {
			exprs.add(filter);
		}
		return exprs;
	}

	public List<PatternPart> pattern() {
		return List.of(pattern);
	}

	/** The condition after {@code where}; null if there is none. */
	public Expr filter() {
		return filter;
	}

	@Override
	ReceiveSources sources() {
		return sources;
	}

	@Override
	public int queue(Context c) {
		return channel.incoming(c);
	}

	@Override
	void arriveOpen(Context c) {
		if (channel != null) {
			channel.incoming(c);
		}
		for (PatternPart part : pattern) {
			switch (part) {
				case PatternPart.Store store -> store.target().arrive(c);
				case PatternPart.Match match -> match.value().eval(c);
				case PatternPart.Ignore ignore -> {
					// nothing to evaluate
				}
			}
		}
		if (sender != null) {
			sender.arrive(c);
		}
	}

	@Override
	boolean offer(Context c, int branch, boolean patient, Moves moves) {
		if (channel == null) {
			boolean possible = false;
			for (int queue : c.system.process(c.process).incomingLinks()) {
				possible |= offer(c, branch, patient, c.system.queue(queue), moves);
			}
			return possible;
		}
		int id = channel.incoming(c);
		return id != ChannelRef.NEVER && offer(c, branch, patient, c.system.queue(id), moves);
	}

	/** Adds the moves of one queue; returns whether the communication is possible there. */
	boolean offer(Context c, int branch, boolean patient, QueueInfo queue, Moves moves) {
		if (!Channels.exists(c, queue) || queue.hasEnds() && !Channels.holdsEnd(c, queue, false)) {
			return offerFault(c, branch, moves);
		}
		if (isExclusiveForOthers(c, queue)) {
			return false;
		}
		if (queue.isRendezvous()) {
			return senderStandsReady(c, patient, queue);
		}
		if (offerMessages(c, branch, queue, moves)) {
			return true;
		}
		if (patient && queue.hasEnds() && Channels.isEmpty(c, queue) && !Channels.isOpen(c, queue, true)) {
			moves.add(c.process, Moves.ENDED, branch, 0);
			return true;
		}
		return false;
	}

	private boolean offerMessages(Context c, int branch, QueueInfo queue, Moves moves) {
		int count = c.state.count(queue.id());
		boolean found = false;
		for (int i = 0; i < count && (!found || queue.reorder()); i++) {
			if (Channels.isReadable(c, queue, i)
					&& fits(c, c.state.messages(queue.id()), c.state.offset(queue.id(), i) + State.HEADER)) {
				moves.add(c.process, Moves.TAKE, branch, -1, queue.id(), i);
				found = true;
			}
		}
		return found;
	}

	/** Whether a sender waits at a rendezvous with a message that fits; the move is the sender's to make. */
	private boolean senderStandsReady(Context c, boolean patient, QueueInfo queue) {
		int receiver = c.process;
		for (int process : queue.senders()) {
			if (process == receiver || !(at(c, process) instanceof Communicate partner)
					|| !patient && !partner.isPatient()) {
				continue;
			}
			for (int i = 0; i < partner.size(); i++) {
				if (partner.alternative(i) instanceof SendAlternative send) {
					c.enter(process);
					int[] message = send.isReadyFor(c, queue) ? send.message(c) : null;
					c.enter(receiver);
					if (message != null && fits(c, message, 0)) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** Whether only the first message of a queue can be taken, whatever messages it holds. */
	public boolean takesFirst(QueueInfo queue) {
		return !selective && !queue.reorder() && !queue.isFifo();
	}

	/** Whether the process of {@code c} would take this message at a rendezvous. */
	boolean takes(Context c, QueueInfo queue, int[] message) {
		return isOpen(c) && listensTo(c, queue) && !isExclusiveForOthers(c, queue) && fits(c, message, 0);
	}

	/** Whether the process of {@code c} receives from a queue here. */
	boolean listensTo(Context c, QueueInfo queue) {
		if (channel != null) {
			return channel.incoming(c) == queue.id();
		}
		for (int incoming : c.system.process(c.process).incomingLinks()) {
			if (incoming == queue.id()) {
				return true;
			}
		}
		return false;
	}

	private boolean fits(Context c, int[] message, int offset) {
		if (!selective) {
			return true;
		}
		for (int i = 0; i < pattern.length; i++) {
			if (pattern[i] instanceof PatternPart.Match match && match.value().eval(c) != message[offset + i]) {
				return false;
			}
		}
		if (filter == null) {
			return true;
		}
		c.message = message;
		c.messageOffset = offset;
		return filter.eval(c) != 0;
	}

	@Override
	void perform(Context c, Moves moves, int move, Effects effects) {
		switch (moves.kind(move)) {
			case Moves.FAULT -> {
				QueueInfo queue = c.system.queue(channel.incoming(c));
				throw Channels.exists(c, queue) ? Faults.closed(queue.name(), false) : Faults.absent(queue.name());
			}
			case Moves.ENDED -> {
				c.cover(site);
				effects.goOn(c.process, ended, false);
			}
			default -> take(c, c.system.queue(moves.partnerBranch(move)), moves.argument(move), effects);
		}
	}

	private void take(Context c, QueueInfo queue, int index, Effects effects) {
		int receiver = c.process;
		int id = queue.id();
		int origin = c.state.origin(id, index);
		int awaitedBy = c.state.awaitedBy(id, index);
		int[] message = c.scratch(queue.parts().size());
		System.arraycopy(c.state.messages(id), c.state.offset(id, index) + State.HEADER, message, 0, queue.parts().size());
		c.state.remove(id, index);
		accept(c, queue, message, 0, origin, effects);
		c.observer.received(receiver, id, index);
		if (awaitedBy != 0) {
			c.enter(awaitedBy - 1);
			AwaitReceipt.complete(c, receiver, effects);
			c.enter(receiver);
		}
	}

	/** The process of {@code c} takes a message: stores it, gives back the receive right, and goes on. */
	void accept(Context c, QueueInfo queue, int[] message, int offset, int origin, Effects effects) {
		c.cover(site);
		if (queue.rightWord() >= 0) {
			c.words[queue.rightWord()] = 0;
		}
		effects.goOn(c.process, next, true);
		for (int i = 0; i < pattern.length; i++) {
			if (pattern[i] instanceof PatternPart.Store store) {
				store.target().store(c, message[offset + i]);
			}
		}
		if (sender != null) {
			sender.store(c, origin == 0 ? Context.NULL : origin - 1);
		}
	}

	@Override
	public String verb() {
		return read ? "read" : "receive";
	}

	@Override
	public String describe(Context c) {
		return "%s %s from %s".formatted(verb(), text, object(c));
	}

	@Override
	void accept(Visitor visitor) {
		super.accept(visitor);
		for (int i = 0; i < pattern.length; i++) {
			if (pattern[i] instanceof PatternPart.Match match) {
				visitor.uses(match.value(), true);
				visitor.compares(new Medium.Part(channel, i));
			}
		}
		if (filter != null) {
			visitor.uses(filter, true);
			compareParts(filter, visitor);
		}
		for (int i = 0; i < pattern.length; i++) { // in the order in which they are stored
			if (pattern[i] instanceof PatternPart.Store store) {
				store.target().accept(visitor, new Medium.Part(channel, i));
			}
		}
		if (sender != null) {
			sender.accept(visitor, new Medium.Sender(channel));
		}
		visitor.successor(next);
	}

	private void compareParts(Expr expr, Visitor visitor) {
		if (expr instanceof Expr.MessagePart part) {
			visitor.compares(new Medium.Part(channel, part.part()));
		}
		Exprs.forEachOperand(expr, operand -> compareParts(operand, visitor));
	}
}
