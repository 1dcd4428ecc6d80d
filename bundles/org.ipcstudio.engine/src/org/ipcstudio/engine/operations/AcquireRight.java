package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/** The first half of a blocking receive from an exclusive mailbox: takes the receive right. */
public final class AcquireRight extends Operation {
	private final ChannelRef channel;
	private final int next;

	public AcquireRight(Site site, ChannelRef channel, int next) {
		super(site);
		this.channel = channel;
		this.next = next;
	}

	@Override
	protected void arrive(Context c) {
		channel.incoming(c);
	}

	/** The channel as the program names it. */
	public ChannelRef channel() {
		return channel;
	}

	/** The mailbox. */
	public int queue(Context c) {
		return channel.incoming(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		QueueInfo queue = c.system.queue(channel.incoming(c));
		if (!Channels.exists(c, queue)) {
			moves.add(c.process, Moves.FAULT, 0, 0);
		} else if (c.words[queue.rightWord()] == 0) {
			moves.add(c.process, Moves.TAKE, 0, 0);
		}
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		QueueInfo queue = c.system.queue(channel.incoming(c));
		if (!Channels.exists(c, queue)) {
			throw Faults.absent(queue.name());
		}
		c.words[queue.rightWord()] = c.process + 1;
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(channel.incoming(c));
		ChannelFootprint.exists(queue, footprint);
		footprint.writes(queue.rightWord());
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "acquire the right to receive from";
	}

	@Override
	public String object(Context c) {
		return channel.describe(c);
	}

	@Override
	public void accept(Visitor visitor) {
		ChannelUses.show(channel, visitor);
		visitor.successor(next);
	}
}
