package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Accesses;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction.Visitor;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/**
 * One communication that a {@link Communicate} waits for: the only one of a {@code send} or {@code receive}, or a
 * branch of a {@code select}.
 */
public abstract sealed class Alternative permits SendAlternative, ReceiveAlternative {
	/** Stands for {@link #ended} where a broken pipe is a fault. */
	public static final int FAULT = -1;

	final Site site;
	final Expr guard;
	final boolean guardLooks;
	final ChannelRef channel;
	final int next;
	final int ended;

	/**
	 * @param guard      the condition after {@code when}; null if there is none
	 * @param guardLooks whether the guard depends on shared memory or channels, so that it may change while waiting
	 * @param channel    the channel; null for {@code receive … from any}
	 * @param next       where the process goes on when the communication has taken place
	 * @param ended      where it goes on at end of file or at a broken pipe, or {@link #FAULT}
	 */
	Alternative(Site site, Expr guard, boolean guardLooks, ChannelRef channel, int next, int ended) {
		this.site = site;
		this.guard = guard;
		this.guardLooks = guardLooks;
		this.channel = channel;
		this.next = next;
		this.ended = ended;
	}

	/** Whether the guard holds for the process of {@code c}. */
	final boolean isOpen(Context c) {
		return guard == null || guard.eval(c) != 0;
	}

	/** Evaluates what is evaluated on arrival, for its faults. */
	final void arrive(Context c) {
		if (!guardLooks && isOpen(c)) {
			arriveOpen(c);
		}
	}

	abstract void arriveOpen(Context c);

	/**
	 * Adds the moves of this alternative.
	 *
	 * @param branch   its number
	 * @param patient  whether the process waits here, as opposed to trying
	 * @return whether the communication is possible now, also if the move is another process's to make
	 */
	abstract boolean offer(Context c, int branch, boolean patient, Moves moves);

	/** Its moves, source by source. */
	abstract AlternativeSources sources();

	/** The operation at which a process stands; null if it does not run. */
	static Operation at(Context c, int process) {
		int location = c.words[c.system.process(process).base()];
		return location < 0 ? null : (Operation) c.system.process(process).program().code()[location];
	}

	/** Makes a move of this alternative. */
	abstract void perform(Context c, Moves moves, int move, Effects effects);

	/** {@code send}, {@code receive}, {@code write} or {@code read}. */
	public abstract String verb();

	/** The channel as reports show it. */
	public final String object(Context c) {
		return channel == null ? "any" : channel.describe(c);
	}

	/** The communication with its values resolved for the process of {@code c}: {@code send 1 to Fork[1]}. */
	public abstract String describe(Context c);

	final void guardAccesses(Context c, Accesses accesses) {
		if (guard != null) {
			ExprAccesses.collect(guard, c, accesses, site);
		}
	}

	/** Shows what is used in any case and where it goes on at the end of a pipe; the rest is the subclass's to show. */
	void accept(Visitor visitor) {
		if (guard != null) {
			visitor.uses(guard, true);
		}
		ChannelUses.show(channel, visitor);
		if (ended >= 0) {
			visitor.path();
			visitor.successor(ended);
		}
		visitor.path();
	}

	/** The queue to send to or receive from as the variables of the process are now; never for {@code any}. */
	public abstract int queue(Context c);

	/** The condition after {@code when}; null if there is none. */
	public final Expr guard() {
		return guard;
	}

	/** Whether the guard depends on shared memory or channels, so that it may change while the process waits. */
	public final boolean guardLooks() {
		return guardLooks;
	}

	public final ChannelRef channel() {
		return channel;
	}

	public final Site site() {
		return site;
	}

	public final boolean isSend() {
		return this instanceof SendAlternative;
	}

	/** Adds an offer that breaks a rule: the mailbox is absent, or the end is not open. */
	final boolean offerFault(Context c, int branch, Moves moves) {
		moves.add(c.process, Moves.FAULT, branch, 0);
		return true;
	}

	static boolean isExclusiveForOthers(Context c, QueueInfo queue) {
		if (queue.rightWord() < 0) {
			return false;
		}
		int holder = c.words[queue.rightWord()];
		return holder != 0 && holder != c.process + 1;
	}
}
