package org.ipcstudio.engine.operations;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
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
import org.ipcstudio.engine.kernel.State;

/** {@code receive} and {@code read}. */
public final class ReceiveAlternative extends Alternative {
	private final boolean read;
	private final PatternPart[] pattern;
	private final boolean selective;
	private final Expr filter;
	private final Target sender;
	private final String text;
	private final ExprFootprint selectionFootprint;

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
		selectionFootprint = new ExprFootprint(selection().toArray(Expr[]::new));
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

	private boolean offer(Context c, int branch, boolean patient, QueueInfo queue, Moves moves) {
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

	@Override
	int sourcesWhenOpen(Context c) {
		if (channel != null) {
			int id = channel.incoming(c);
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
		if (channel != null) {
			return c.system.queue(channel.incoming(c));
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
			offer(c, branch, true, queue, moves);
		} else if (!Channels.exists(c, queue)) {
			offerFault(c, branch, moves);
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
	void wholeFootprint(Context c, boolean patient, Footprint footprint) {
		if (channel == null) {
			for (int queue : c.system.process(c.process).incomingLinks()) {
				footprint(c, patient, c.system.queue(queue), footprint);
			}
		} else if (channel.incoming(c) != ChannelRef.NEVER) {
			footprint(c, patient, c.system.queue(channel.incoming(c)), footprint);
		}
	}

	private void footprint(Context c, boolean patient, QueueInfo queue, Footprint footprint) {
		selectionFootprint.show(c, footprint);
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
		if (takesFirst(queue)) {
			footprint.takes(queue.id());
		} else {
			footprint.changes(queue.id());
		}
		if (queue.hasEnds()) {
			ends(c, patient, queue, footprint);
		}
		Operation.runFootprint(c, next, footprint);
	}

	/** Whether only the first message of a queue can be taken, whatever messages it holds. */
	public boolean takesFirst(QueueInfo queue) {
		return !selective && !queue.reorder() && !queue.isFifo();
	}

	private void ends(Context c, boolean patient, QueueInfo queue, Footprint footprint) {
		ChannelFootprint.holdsEnd(c, queue, false, footprint);
		if (patient) {
			ChannelFootprint.isOpen(c, queue, true, footprint);
			if (ended >= 0) {
				Operation.runFootprint(c, ended, footprint);
			}
		}
	}

	@Override
	void deepFootprintOf(Context c, int source, Footprint footprint) {
		QueueInfo queue = queue(c, source);
		if (!queue.isRendezvous()) {
			awaitingSenders(c, queue, footprint);
		}
	}

	@Override
	void wholeDeepFootprint(Context c, Footprint footprint) {
		if (channel == null) {
			for (int queue : c.system.process(c.process).incomingLinks()) {
				deepFootprint(c, c.system.queue(queue), footprint);
			}
		} else if (channel.incoming(c) != ChannelRef.NEVER) {
			deepFootprint(c, c.system.queue(channel.incoming(c)), footprint);
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
			if (sender != receiver && at(c, sender) instanceof Communicate partner) {
				c.enter(sender);
				for (int i = 0; i < partner.size(); i++) {
					if (partner.alternative(i) instanceof SendAlternative send) {
						send.showAsPartner(c, footprint);
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
		int takeable = takesFirst(queue) ? Math.min(1, c.state.count(queue.id())) : c.state.count(queue.id());
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
		if (listens || ExprFootprint.mayFault(guard)) { // a guard that is a fault is one for every sender that asks
			showGuard(c, footprint);
		}
		if (listens) {
			selectionFootprint.show(c, footprint);
			Operation.runFootprint(c, next, footprint);
		}
	}

	private boolean mayListenTo(Context c, QueueInfo queue) {
		try {
			return listensTo(c, queue);
		} catch (FaultException e) {
			return true;
		}
	}

	@Override
	boolean partnersMayFault(Context c) {
		if (isClosedForEver(c)) {
			return false;
		}
		if (channel != null) {
			int id = channel.incoming(c);
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
		boolean may = super.offerMayFault() || ExprFootprint.mayFault(filter);
		for (PatternPart part : pattern) {
			may |= part instanceof PatternPart.Match match && (guardLooks || !selectionFootprint.isEmpty())
					&& ExprFootprint.mayFault(match.value());
		}
		return may;
	}

	/** Whether the process of {@code c} would take this message at a rendezvous. */
	boolean takes(Context c, QueueInfo queue, int[] message) {
		return isOpen(c) && listensTo(c, queue) && !isExclusiveForOthers(c, queue) && fits(c, message, 0);
	}

	private boolean listensTo(Context c, QueueInfo queue) {
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
