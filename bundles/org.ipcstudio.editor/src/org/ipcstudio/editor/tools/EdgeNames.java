package org.ipcstudio.editor.tools;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.language.edits.ConnectionChoice;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.ui.Icon;

/** What menus call the edges that can be drawn, and what stands for them. */
final class EdgeNames {
	private EdgeNames() {
	}

	/** What drawing the edge from the first node to the second is called, in headline case. */
	static String label(ConnectionChoice choice, Node first, Node second) {
		boolean memory = first instanceof Memory || second instanceof Memory;
		String pattern = switch (choice) {
			case FORWARD -> oneWay(memory, first instanceof Process);
			case BACKWARD -> oneWay(memory, second instanceof Process);
			case BOTH -> memory ? Messages.Edge_readAndWrite : Messages.Edge_sendAndReceive;
			case USE -> Messages.Edge_use;
			case LINK -> Messages.Edge_link;
			case ONE_WAY_LINK -> Messages.Edge_oneWayLink;
			case CHILD -> Messages.Edge_child;
			case CARRIER -> Messages.Edge_carrier;
			case CREATOR -> Messages.Edge_creator;
		};
		return NLS.bind(pattern, first.getName(), second.getName());
	}

	private static String oneWay(boolean memory, boolean fromProcess) {
		if (memory) {
			return fromProcess ? Messages.Edge_write : Messages.Edge_read;
		}
		return fromProcess ? Messages.Edge_send : Messages.Edge_receive;
	}

	/** What stands for it in a menu. */
	static Icon icon(ConnectionChoice choice) {
		return switch (choice) {
			case FORWARD, BACKWARD -> Icon.CONNECTION;
			case BOTH -> Icon.BIDIRECTIONAL;
			case USE -> Icon.SYNCHRONIZATION;
			case LINK, ONE_WAY_LINK -> Icon.LINK;
			case CHILD -> Icon.PROCESS;
			case CARRIER -> Icon.BUS;
			case CREATOR -> Icon.PIPE;
		};
	}
}
