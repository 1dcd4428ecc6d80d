package org.ipcstudio.debug.ui.timeline;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
	public static String Mark_deadlock;
	public static String Mark_end;
	public static String Mark_fault;
	public static String Mark_violation;
	public static String MomentField_help;
	public static String MomentField_of;
	public static String RunChooser_choose;
	public static String RunChooser_close;
	public static String SpeedControl_byTime;
	public static String SpeedControl_moves;
	public static String SpeedControl_scale;
	public static String SpeedControl_time;
	public static String TimelineView_first;
	public static String TimelineView_last;
	public static String TimelineView_live;
	public static String TimelineView_next;
	public static String TimelineView_pause;
	public static String TimelineView_play;
	public static String TimelineView_playBack;
	public static String TimelineView_previous;
	public static String Track_hover;
	public static String Track_name;
	public static String Track_value;

	static {
		NLS.initializeMessages("org.ipcstudio.debug.ui.timeline.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
