package org.ipcstudio.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {

	static String DiagramPage_animateLayout;
	static String DiagramPage_colors;
	static String DiagramPage_description;
	static String DiagramPage_gridSize;
	static String DiagramPage_gridSizeRange;
	static String DiagramPage_orthogonal;
	static String DiagramPage_routing;
	static String DiagramPage_showGrid;
	static String DiagramPage_showLegend;
	static String DiagramPage_showProgramLines;
	static String DiagramPage_showRulers;
	static String DiagramPage_snapToGeometry;
	static String DiagramPage_snapToGrid;
	static String DiagramPage_straight;
	static String IpcStudioPage_description;
	static String IpcStudioPage_diagram;
	static String IpcStudioPage_firstPage;
	static String IpcStudioPage_source;
	static String IpcStudioPage_validateAll;
	static String SourcePage_description;
	static String SourcePage_markOccurrences;

	static {
		initializeMessages("org.ipcstudio.ui.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
