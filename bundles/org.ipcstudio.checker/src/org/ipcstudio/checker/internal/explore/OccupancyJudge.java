package org.ipcstudio.checker.internal.explore;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.ChannelUse;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * Remembers the largest number of messages that every channel holds after any move. It finds nothing wrong. Moves in the
 * middle of an atomic block count, too: they need the room.
 */
final class OccupancyJudge implements MoveJudge {
	private final CompiledSystem system;
	private final int[] largest;

	OccupancyJudge(CompiledSystem system) {
		this.system = system;
		largest = new int[system.queueCount()];
	}

	@Override
	public boolean judge(Visit visit, int move, State successor, Effects effects) {
		for (int queue = 0; queue < largest.length && !system.queue(queue).isRendezvous(); queue++) {
			largest[queue] = Math.max(largest[queue], successor.count(queue));
		}
		return true;
	}

	/** What was seen of every channel, in the order of the system. */
	List<ChannelUse> uses() {
		List<ChannelUse> uses = new ArrayList<>();
		for (int queue = 0; queue < largest.length; queue++) {
			QueueInfo info = system.queue(queue);
			uses.add(new ChannelUse(info.name(), info.capacity(), largest[queue]));
		}
		return uses;
	}
}
