package org.ipcstudio.ui.preferences;

import java.util.Map;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ipcstudio.ui.UiBundle;

/** The keys of the settings and the store that holds them. */
public final class Preferences {

	/** Whether nodes that are moved or resized stick to the grid: boolean. */
	public static final String SNAP_TO_GRID = "diagram.snapToGrid";

	/** The distance between the lines of the grid in pixels: int, from 5 to 100. */
	public static final String GRID_SIZE = "diagram.gridSize";

	/** Whether the grid is drawn: boolean. */
	public static final String SHOW_GRID = "diagram.showGrid";

	/** Whether nodes that are moved stick to the edges and centres of others: boolean. */
	public static final String SNAP_TO_GEOMETRY = "diagram.snapToGeometry";

	/** Whether rulers for guides are shown: boolean. */
	public static final String SHOW_RULERS = "diagram.showRulers";

	/** Whether the legend is drawn on the canvas: boolean. */
	public static final String SHOW_LEGEND = "diagram.showLegend";

	/** Whether processes show a line of their program: boolean. */
	public static final String SHOW_PROGRAM_LINES = "diagram.showProgramLines";

	/** Whether nodes glide to their new places after an automatic layout: boolean. */
	public static final String ANIMATE_LAYOUT = "diagram.animateLayout";

	/** How connections run: {@link #ROUTING_STRAIGHT} or {@link #ROUTING_ORTHOGONAL}. */
	public static final String ROUTING = "diagram.routing";

	/** Connections run straight from bend to bend. */
	public static final String ROUTING_STRAIGHT = "straight";

	/** Connections run horizontally and vertically only. */
	public static final String ROUTING_ORTHOGONAL = "orthogonal";

	/** Whether the source page marks all uses of the name at the cursor: boolean. */
	public static final String MARK_OCCURRENCES = "source.markOccurrences";

	/** Which page of the editor a file is opened with: {@link #PAGE_DIAGRAM} or {@link #PAGE_SOURCE}. */
	public static final String FIRST_PAGE = "editor.firstPage";

	/** The page with the drawing. */
	public static final String PAGE_DIAGRAM = "diagram";

	/** The page with the text. */
	public static final String PAGE_SOURCE = "source";

	/** Whether saved files are also validated in projects whose validation is not enabled: boolean. */
	public static final String VALIDATE_ALL_PROJECTS = "problems.validateAllProjects";

	private static final Map<String, Object> DEFAULTS = Map.ofEntries(Map.entry(SNAP_TO_GRID, true),
			Map.entry(GRID_SIZE, 20), Map.entry(SHOW_GRID, true), Map.entry(SNAP_TO_GEOMETRY, true),
			Map.entry(SHOW_RULERS, false), Map.entry(SHOW_LEGEND, true), Map.entry(SHOW_PROGRAM_LINES, false),
			Map.entry(ANIMATE_LAYOUT, true), Map.entry(ROUTING, ROUTING_STRAIGHT), Map.entry(MARK_OCCURRENCES, true),
			Map.entry(FIRST_PAGE, PAGE_DIAGRAM), Map.entry(VALIDATE_ALL_PROJECTS, true));

	private static IPreferenceStore store;

	private Preferences() {
	}

	/** What holds before somebody changes it; never to be modified. */
	static Map<String, Object> defaults() {
		return DEFAULTS;
	}

	/**
	 * The settings of the workspace; listeners can be added to it.
	 *
	 * @return never null; without a running platform a store in memory that begins with the defaults
	 */
	public static synchronized IPreferenceStore store() {
		if (store == null) {
			store = Platform.isRunning() ? new ScopedPreferenceStore(InstanceScope.INSTANCE, UiBundle.ID) : inMemory();
		}
		return store;
	}

	private static IPreferenceStore inMemory() {
		PreferenceStore inMemory = new PreferenceStore();
		DEFAULTS.forEach((key, value) -> inMemory.setDefault(key, value.toString()));
		return inMemory;
	}
}
