package org.ipcstudio.debug.ui.waitfor;

import org.ipcstudio.engine.diagnosis.Need;
import org.ipcstudio.engine.kernel.QueueKind;

/** What stands on the arrows of a wait-for graph. */
public final class NeedWords {
	private NeedWords() {
	}

	/** Whether what is needed is another process itself, and not something between the two. */
	public static boolean isDirect(Need need) {
		return switch (need.kind()) {
			case CHILD -> true;
			case MESSAGE, RECEIVER, RECEIPT, ROOM -> need.queue() == null || need.queue().kind() == QueueKind.LINK;
			default -> false;
		};
	}

	/** On the arrow from who waits to what it needs: {@code waits for a message in}. */
	public static String waits(Need need) {
		boolean direct = isDirect(need);
		return switch (need.kind()) {
			case MESSAGE -> direct ? Messages.Waits_messageFrom : Messages.Waits_messageIn;
			case DATA -> Messages.Waits_data;
			case ROOM -> direct ? Messages.Waits_roomAt : Messages.Waits_roomIn;
			case RECEIVER -> direct ? Messages.Waits_receiver : Messages.Waits_receiverAt;
			case RECEIPT -> direct ? Messages.Waits_receipt : Messages.Waits_receiptIn;
			case RIGHT -> Messages.Waits_right;
			case LOCK -> Messages.Waits_lock;
			case SIGNAL -> Messages.Waits_signal;
			case CHILD -> Messages.Waits_child;
			case CONDITION -> Messages.Waits_condition;
			case OPENING -> Messages.Waits_opening;
		};
	}

	/** On the arrow from what is needed to who may bring it about: {@code sent only by}, {@code held by}. */
	public static String helps(Need need) {
		boolean one = need.helpers().size() == 1;
		return switch (need.kind()) {
			case MESSAGE -> need.holder() >= 0 ? Messages.Helps_holds : one ? Messages.Helps_sendsOnly : Messages.Helps_sends;
			case DATA -> one ? Messages.Helps_writesOnly : Messages.Helps_writes;
			case ROOM, RECEIVER, RECEIPT -> one ? Messages.Helps_receivesOnly : Messages.Helps_receives;
			case RIGHT, LOCK -> Messages.Helps_holds;
			case SIGNAL -> one ? Messages.Helps_signalsOnly : Messages.Helps_signals;
			case CHILD -> "";
			case CONDITION, OPENING -> one ? Messages.Helps_doesOnly : Messages.Helps_does;
		};
	}
}
