package org.ipcstudio.editor.tools;

import org.ipcstudio.editor.Messages;
import org.ipcstudio.language.edits.NodeKind;

/** What menus and the palette call the kinds of nodes. */
public final class KindNames {
	private KindNames() {
	}

	/** The name of a kind, in headline case. */
	public static String of(NodeKind kind) {
		return switch (kind) {
			case PROCESS -> Messages.Palette_process;
			case MAILBOX -> Messages.Palette_mailbox;
			case PIPE -> Messages.Palette_pipe;
			case FIFO -> Messages.Palette_fifo;
			case MEMORY -> Messages.Palette_sharedMemory;
			case LOCK -> Messages.Palette_lock;
			case SEMAPHORE -> Messages.Palette_semaphore;
			case BUS -> Messages.Palette_bus;
			case NETWORK -> Messages.Palette_network;
		};
	}
}
