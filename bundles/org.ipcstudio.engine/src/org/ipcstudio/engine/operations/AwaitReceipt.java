package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Ending;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/**
 * The second half of a {@code sync send}: the message is in the channel, and the sender waits until a receiver has taken
 * it. It goes on in the receiver's move.
 */
public final class AwaitReceipt extends Operation {
	private final ChannelRef channel;
	private final Target deliveredTo;
	private final int next;
	private final Delay timeOut;
	private final int timeOutNext;

	/**
	 * @param deliveredTo where the receiver's pid goes; null if nobody asks
	 * @param timeOut     after this time the message may be withdrawn; null if the sender waits for ever
	 */
	public AwaitReceipt(Site site, ChannelRef channel, Target deliveredTo, int next, Delay timeOut, int timeOutNext) {
		super(site);
		this.channel = channel;
		this.deliveredTo = deliveredTo;
		this.next = next;
		this.timeOut = timeOut;
		this.timeOutNext = timeOutNext;
	}

	/** A receiver has taken the message of the process of {@code c}, which stands here. */
	static void complete(Context c, int receiver, Effects effects) {
		ProcessInfo info = c.system.process(c.process);
		AwaitReceipt operation = (AwaitReceipt) info.program().code()[c.words[info.base()]];
		c.cover(operation.site());
		effects.goOn(c.process, operation.next, true);
		if (operation.deliveredTo != null) {
			operation.deliveredTo.store(c, receiver);
		}
	}

	/** How a process with this program may end when a receiver has taken its message, wherever it waits for that. */
	public static Ending ending(Program program) {
		Ending ending = Ending.NEVER;
		for (Instruction instruction : program.code()) {
			if (instruction instanceof AwaitReceipt receipt) {
				ending = ending.or(program.endings()[receipt.next]);
			}
		}
		return ending;
	}

	/** The time after which the message may be withdrawn; null if the sender waits for ever. */
	public Delay timeOut() {
		return timeOut;
	}

	/** The channel as the program names it. */
	public ChannelRef channel() {
		return channel;
	}

	/** The queue in which the message is. */
	public int queue(Context c) {
		return channel.outgoing(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		if (!Channels.exists(c, queueInfo(c))) {
			moves.add(c.process, Moves.FAULT, 0, 0);
		} else if (timeOut != null) {
			moves.add(c.process, Moves.TIMEOUT, 0, 0);
		}
	}

	private QueueInfo queueInfo(Context c) {
		return c.system.queue(channel.outgoing(c));
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		QueueInfo queue = queueInfo(c);
		if (moves.kind(move) == Moves.FAULT) {
			throw Faults.absent(queue.name());
		}
		for (int i = 0; i < c.state.count(queue.id()); i++) {
			if (c.state.awaitedBy(queue.id(), i) == c.process + 1) {
				c.state.remove(queue.id(), i);
				c.observer.withdrawn(queue.id(), i);
				break;
			}
		}
		c.cover(site());
		effects.goOn(c.process, timeOutNext, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		QueueInfo queue = queueInfo(c);
		ChannelFootprint.exists(queue, footprint);
		if (timeOut != null) {
			if (!queue.isRendezvous()) { // there the network has dropped it
				footprint.changes(queue.id());
			}
			runFootprint(c, timeOutNext, footprint);
		}
	}

	@Override
	public String verb() {
		return "sync send";
	}

	@Override
	public String object(Context c) {
		return channel.describe(c);
	}

	@Override
	public String describe(Context c) {
		return "wait until a receiver has taken the message from " + object(c);
	}

	@Override
	public void accept(Visitor visitor) {
		ChannelUses.show(channel, visitor);
		if (deliveredTo != null) {
			deliveredTo.accept(visitor);
		}
		visitor.successor(next);
		if (timeOut != null) {
			visitor.uses(timeOut.value(), false);
			visitor.path();
			visitor.successor(timeOutNext);
		}
	}
}
