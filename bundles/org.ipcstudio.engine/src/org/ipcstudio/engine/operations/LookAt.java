package org.ipcstudio.engine.operations;

import java.util.Locale;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Looked;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/** Looks at a channel ({@code len}, {@code full} …) in an ordinary expression; the value goes into a temporary. */
public final class LookAt extends Operation {
	private final Looked looked;
	private final ChannelRef channel;
	private final int slot;
	private final int next;

	public LookAt(Site site, Looked looked, ChannelRef channel, int slot, int next) {
		super(site);
		this.looked = looked;
		this.channel = channel;
		this.slot = slot;
		this.next = next;
	}

	public Looked looked() {
		return looked;
	}

	/** The channel as the program names it. */
	public ChannelRef channel() {
		return channel;
	}

	@Override
	protected void arrive(Context c) {
		channel.look(c, looked);
	}

	@Override
	public void offer(Context c, Moves moves) {
		moves.add(c.process, exists(c) ? Moves.TAKE : Moves.FAULT, 0, 0);
	}

	private boolean exists(Context c) {
		if (channel instanceof ChannelRef.Element element) {
			QueueInfo queue = c.system.queue(element.incoming(c));
			return Channels.exists(c, queue);
		}
		return true;
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		if (!exists(c)) {
			throw Faults.absent(channel.describe(c));
		}
		c.words[c.base + slot] = channel.look(c, looked);
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		int queue = looked == Looked.FULL || looked == Looked.BROKEN ? channel.outgoing(c) : channel.incoming(c);
		if (queue != ChannelRef.NEVER) {
			ChannelFootprint.look(c, queue, looked, footprint);
		}
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return looked.name().toLowerCase(Locale.ROOT);
	}

	@Override
	public String object(Context c) {
		return channel.describe(c);
	}

	/** What the process of {@code c} would see now. */
	public String shownValue(Context c) {
		int value = channel.look(c, looked);
		return looked == Looked.LEN ? Integer.toString(value) : Boolean.toString(value != 0);
	}

	@Override
	public String describe(Context c) {
		return "%s(%s)".formatted(verb(), object(c));
	}

	@Override
	public void accept(Visitor visitor) {
		ChannelUses.show(channel, visitor);
		visitor.defines(slot, 1, true);
		visitor.successor(next);
	}
}
