package org.ipcstudio.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	public static String DiagramPage_animateLayout;
	public static String DiagramPage_colors;
	public static String DiagramPage_description;
	public static String DiagramPage_gridSize;
	public static String DiagramPage_gridSizeRange;
	public static String DiagramPage_orthogonal;
	public static String DiagramPage_routing;
	public static String DiagramPage_showGrid;
	public static String DiagramPage_showLegend;
	public static String DiagramPage_showProgramLines;
	public static String DiagramPage_showRulers;
	public static String DiagramPage_snapToGeometry;
	public static String DiagramPage_snapToGrid;
	public static String DiagramPage_straight;
	public static String IpcStudioPage_description;
	public static String IpcStudioPage_diagram;
	public static String IpcStudioPage_firstPage;
	public static String IpcStudioPage_source;
	public static String IpcStudioPage_validateAll;
	public static String SourcePage_description;
	public static String SourcePage_markOccurrences;

	static {
		initializeMessages("org.ipcstudio.ui.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
