package org.ipcstudio.engine.operations;

import java.util.List;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/** {@code close}: gives up every end of a pipe or fifo that the process holds. */
public final class CloseEnd extends Operation {
	private final ChannelRef channel;
	private final int next;

	public CloseEnd(Site site, ChannelRef channel, int next) {
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

	/** The pipe or fifo. */
	public int queue(Context c) {
		return channel.incoming(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		QueueInfo queue = c.system.queue(channel.incoming(c));
		boolean open = Channels.holdsEnd(c, queue, false) || Channels.holdsEnd(c, queue, true);
		moves.add(c.process, open ? Moves.TAKE : Moves.FAULT, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		int id = channel.incoming(c);
		if (moves.kind(move) == Moves.FAULT) {
			throw FaultException.runtime("%s is closed already".formatted(c.system.queue(id).name()));
		}
		for (EndInfo end : c.system.process(c.process).ends()) {
			if (end.queue() == id) {
				c.words[end.word()] = 0;
			}
		}
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		int id = channel.incoming(c);
		List<EndInfo> ends = c.system.process(c.process).ends();
		for (int i = 0; i < ends.size(); i++) {
			if (ends.get(i).queue() == id) {
				footprint.writes(ends.get(i).word());
			}
		}
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return "close";
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
