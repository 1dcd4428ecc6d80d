package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.Site;

/** {@code create} and {@code delete}. */
public final class ChangeMailbox extends Operation {
	private final boolean create;
	private final ChannelRef mailbox;
	private final int next;

	public ChangeMailbox(Site site, boolean create, ChannelRef mailbox, int next) {
		super(site);
		this.create = create;
		this.mailbox = mailbox;
		this.next = next;
	}

	/** Whether it creates, as opposed to deletes. */
	public boolean creates() {
		return create;
	}

	@Override
	protected void arrive(Context c) {
		mailbox.incoming(c);
	}

	/** The channel as the program names it. */
	public ChannelRef channel() {
		return mailbox;
	}

	/** The mailbox. */
	public int queue(Context c) {
		return mailbox.incoming(c);
	}

	@Override
	public void offer(Context c, Moves moves) {
		boolean exists = Channels.exists(c, c.system.queue(mailbox.incoming(c)));
		moves.add(c.process, exists == create ? Moves.FAULT : Moves.TAKE, 0, 0);
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		QueueInfo queue = c.system.queue(mailbox.incoming(c));
		boolean exists = Channels.exists(c, queue);
		if (create) {
			if (exists) {
				throw FaultException.runtime("the mailbox %s exists already".formatted(queue.name()));
			}
			c.words[queue.existsWord()] = 1;
		} else {
			if (!exists) {
				throw Faults.absent(queue.name());
			}
			Kernel.delete(c, queue, effects);
			if (queue.rightWord() >= 0) {
				c.words[queue.rightWord()] = 0;
			}
		}
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(mailbox.incoming(c));
		footprint.writes(queue.existsWord());
		if (!create) {
			if (!queue.isRendezvous()) {
				footprint.changes(queue.id());
			}
			if (queue.rightWord() >= 0) {
				footprint.writes(queue.rightWord());
			}
		}
		runFootprint(c, next, footprint);
	}

	@Override
	public String verb() {
		return create ? "create" : "delete";
	}

	@Override
	public String object(Context c) {
		return mailbox.describe(c);
	}

	@Override
	public void accept(Visitor visitor) {
		ChannelUses.show(mailbox, visitor);
		visitor.successor(next);
	}
}
