package org.ipcstudio.engine.operations;

import java.util.List;

import org.ipcstudio.engine.kernel.ChannelFootprint;
import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Channels;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.EndInfo;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.kernel.Site;

/**
 * {@code open F to read} or {@code to write}: waits until the other side is open, or is being opened; in the second case
 * both go on in one move, which the writer makes.
 */
public final class OpenEnd extends Operation {
	private final ChannelRef fifo;
	private final boolean write;
	private final int next;

	public OpenEnd(Site site, ChannelRef fifo, boolean write, int next) {
		super(site);
		this.fifo = fifo;
		this.write = write;
		this.next = next;
	}

	@Override
	protected void arrive(Context c) {
		fifo.incoming(c);
	}

	/** The channel as the program names it. */
	public ChannelRef channel() {
		return fifo;
	}

	/** The fifo. */
	public int queue(Context c) {
		return fifo.incoming(c);
	}

	/** Whether it opens to write. */
	public boolean toWrite() {
		return write;
	}

	@Override
	public void offer(Context c, Moves moves) {
		QueueInfo queue = c.system.queue(fifo.incoming(c));
		if (Channels.holdsEnd(c, queue, write)) {
			moves.add(c.process, Moves.FAULT, 0, 0);
		} else if (Channels.isOpen(c, queue, !write)) {
			moves.add(c.process, Moves.TAKE, 0, 0);
		} else if (write) {
			offerTogether(c, queue, moves);
		}
	}

	private static void offerTogether(Context c, QueueInfo queue, Moves moves) {
		int writer = c.process;
		for (EndInfo end : queue.readEnds()) {
			ProcessInfo other = c.system.process(end.process());
			int location = c.words[other.base()];
			if (end.process() != writer && location >= 0 && other.program().code()[location] instanceof OpenEnd opener) {
				c.enter(end.process());
				if (!opener.write && opener.fifo.incoming(c) == queue.id()) {
					moves.add(writer, Moves.TAKE, 0, end.process(), 0, 0);
				}
				c.enter(writer);
			}
		}
	}

	@Override
	public void perform(Context c, Moves moves, int move, Effects effects) {
		if (moves.kind(move) == Moves.FAULT) {
			throw FaultException.runtime("%s is open already".formatted(object(c)));
		}
		open(c, effects);
		int partner = moves.partner(move);
		if (partner >= 0) {
			ProcessInfo other = c.system.process(partner);
			c.enter(partner);
			((OpenEnd) other.program().code()[c.words[other.base()]]).open(c, effects);
		}
	}

	private void open(Context c, Effects effects) {
		QueueInfo queue = c.system.queue(fifo.incoming(c));
		for (EndInfo end : write ? queue.writeEnds() : queue.readEnds()) {
			if (end.process() == c.process) {
				c.words[end.word()] = 1;
			}
		}
		c.cover(site());
		effects.goOn(c.process, next, false);
	}

	@Override
	public void footprint(Context c, int source, Footprint footprint) {
		QueueInfo queue = c.system.queue(fifo.incoming(c));
		List<EndInfo> own = write ? queue.writeEnds() : queue.readEnds();
		for (int i = 0; i < own.size(); i++) {
			if (own.get(i).process() == c.process) {
				footprint.writes(own.get(i).word());
			}
		}
		ChannelFootprint.isOpen(c, queue, !write, footprint);
		if (write) {
			readers(c, queue, footprint);
		}
		runFootprint(c, next, footprint);
	}

	/** Any of those who may read may be opening too, and then goes on in the same move. */
	private static void readers(Context c, QueueInfo queue, Footprint footprint) {
		for (int i = 0; i < queue.readEnds().size(); i++) {
			EndInfo end = queue.readEnds().get(i);
			if (end.process() != c.process) {
				footprint.frame(end.process());
				footprint.writes(end.word());
			}
		}
	}

	@Override
	public void deepFootprint(Context c, int source, Footprint footprint) {
		List<EndInfo> ends = c.system.queue(fifo.incoming(c)).readEnds();
		for (int i = 0; write && i < ends.size(); i++) {
			ProcessInfo reader = c.system.process(ends.get(i).process());
			int location = c.words[reader.base()];
			if (reader.id() != c.process && location >= 0 && reader.program().code()[location] instanceof OpenEnd opener
					&& !opener.write) {
				RunFootprint.of(reader, opener.next, c.system, footprint);
			}
		}
	}

	@Override
	public String verb() {
		return "open";
	}

	@Override
	public String object(Context c) {
		return fifo.describe(c);
	}

	@Override
	public String describe(Context c) {
		return "open %s to %s".formatted(object(c), write ? "write" : "read");
	}

	@Override
	public void accept(Visitor visitor) {
		ChannelUses.show(fifo, visitor);
		visitor.successor(next);
	}
}
