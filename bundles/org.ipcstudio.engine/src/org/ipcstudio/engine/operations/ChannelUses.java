package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.ChannelRef;
import org.ipcstudio.engine.kernel.Instruction.Visitor;

/** Shows the expressions in a channel reference to an analysis. */
final class ChannelUses {
	private ChannelUses() {
	}

	/** @param channel null stands for any link */
	static void show(ChannelRef channel, Visitor visitor) {
		switch (channel) {
			case null -> {
				// names no channel
			}
			case ChannelRef.Element element -> {
				if (element.index() != null) {
					visitor.uses(element.index(), true);
				}
			}
			case ChannelRef.Peer peer -> visitor.uses(peer.process(), true);
		}
	}
}
