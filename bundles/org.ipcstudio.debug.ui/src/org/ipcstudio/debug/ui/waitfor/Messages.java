package org.ipcstudio.debug.ui.waitfor;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String Helps_does;
	public static String Helps_doesOnly;
	public static String Helps_holds;
	public static String Helps_receives;
	public static String Helps_receivesOnly;
	public static String Helps_sends;
	public static String Helps_sendsOnly;
	public static String Helps_signals;
	public static String Helps_signalsOnly;
	public static String Helps_writes;
	public static String Helps_writesOnly;
	public static String Report_condition;
	public static String Report_conditions;
	public static String Report_deadlock;
	public static String Report_hints;
	public static String Report_nobodyWaits;
	public static String Report_oneStuck;
	public static String Report_oneWaits;
	public static String Report_others;
	public static String Report_someStuck;
	public static String Report_someWait;
	public static String View_accessible;
	public static String View_onlyStuck;
	public static String View_onlyStuckTip;
	public static String View_title;
	public static String WaitFor_daemon;
	public static String WaitFor_ended;
	public static String WaitFor_nobody;
	public static String WaitFor_nobodyTip;
	public static String WaitFor_notStarted;
	public static String WaitFor_others;
	public static String WaitFor_ring;
	public static String WaitFor_ringSize;
	public static String WaitFor_ringTip;
	public static String WaitFor_looseRing;
	public static String WaitFor_looseRingTip;
	public static String WaitFor_runs;
	public static String WaitFor_statusEnded;
	public static String WaitFor_statusNotStarted;
	public static String Waits_child;
	public static String Waits_condition;
	public static String Waits_data;
	public static String Waits_lock;
	public static String Waits_messageFrom;
	public static String Waits_messageIn;
	public static String Waits_opening;
	public static String Waits_receipt;
	public static String Waits_receiptIn;
	public static String Waits_receiver;
	public static String Waits_receiverAt;
	public static String Waits_right;
	public static String Waits_roomAt;
	public static String Waits_roomIn;
	public static String Waits_signal;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.waitfor.messages", Messages.class);
	}

	private Messages() {
	}
}
