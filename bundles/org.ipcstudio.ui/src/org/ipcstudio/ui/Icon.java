package org.ipcstudio.ui;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;

/**
 * The icons of the user interface. They are SVG files, so they are sharp at every resolution of the screen; those of the
 * palette exist in a second, larger size, because SWT takes the size of an icon from its file.
 */
public enum Icon {
	/* Elements of a system, and what else stands in its text. */
	AUTOMATIC_LINK("obj16/automatic_link_obj"),
	BIDIRECTIONAL("obj16/bidirectional_obj", "obj24/bidirectional_obj"),
	BUS("obj16/bus_obj", "obj24/bus_obj"),
	CONNECTION("obj16/connection_obj", "obj24/connection_obj"),
	CONSTANT("obj16/constant_obj"),
	DAEMON("obj16/daemon_obj", "obj24/daemon_obj"),
	ENUMERATION("obj16/enumeration_obj"),
	ENUMERATION_VALUE("obj16/enumeration_value_obj"),
	EXAMPLE_BROKEN("obj16/example_broken_obj"),
	EXAMPLE_FIXED("obj16/example_fixed_obj"),
	EXAMPLE_PAIR("obj16/example_pair_obj"),
	EXTERNAL_PROGRAM("obj16/external_program_obj", "obj24/external_program_obj"),
	FIFO("obj16/fifo_obj", "obj24/fifo_obj"),
	FUNCTION("obj16/function_obj"),
	KEYWORD("obj16/keyword_obj"),
	LINK("obj16/link_obj", "obj24/link_obj"),
	LOCK("obj16/lock_obj", "obj24/lock_obj"),
	MAILBOX("obj16/mailbox_obj", "obj24/mailbox_obj"),
	MEMORY_ACCESS("obj16/memory_access_obj"),
	MEMORY("obj16/memory_obj", "obj24/memory_obj"),
	NETWORK("obj16/network_obj", "obj24/network_obj"),
	PIPE("obj16/pipe_obj", "obj24/pipe_obj"),
	PROCESS_ARRAY("obj16/process_array_obj", "obj24/process_array_obj"),
	PROCESS("obj16/process_obj", "obj24/process_obj"),
	PROPERTY("obj16/property_obj"),
	QUICK_FIX("obj16/quick_fix_obj"),
	RECEIVE("obj16/receive_obj"),
	SEMAPHORE("obj16/semaphore_obj", "obj24/semaphore_obj"),
	SEND("obj16/send_obj"),
	STATEMENT("obj16/statement_obj"),
	SYNCHRONIZATION("obj16/synchronization_obj"),
	SYSTEM("obj16/system_obj"),
	TEMPLATE("obj16/template_obj"),
	TYPE("obj16/type_obj"),
	VARIABLE("obj16/variable_obj"),

	/* Commands. */
	ALIGN_BOTTOM("elcl16/align_bottom_co"),
	ALIGN_CENTER("elcl16/align_center_co"),
	ALIGN_LEFT("elcl16/align_left_co"),
	ALIGN_MIDDLE("elcl16/align_middle_co"),
	ALIGN_RIGHT("elcl16/align_right_co"),
	ALIGN_TOP("elcl16/align_top_co"),
	CONNECT("elcl16/connect_co"),
	COPY_IMAGE("elcl16/copy_image_co"),
	DECLARATION("elcl16/declaration_co"),
	DIAGRAM("elcl16/diagram_co"),
	DISTRIBUTE_HORIZONTALLY("elcl16/distribute_horizontally_co"),
	DISTRIBUTE_VERTICALLY("elcl16/distribute_vertically_co"),
	DUPLICATE("elcl16/duplicate_co"),
	EXPORT_IMAGE("elcl16/export_image_co"),
	FIND("elcl16/find_co"),
	FORMAT("elcl16/format_co"),
	GRID("elcl16/grid_co"),
	LAYOUT("elcl16/layout_co"),
	LAYOUT_SELECTION("elcl16/layout_selection_co"),
	LEGEND("elcl16/legend_co"),
	MARK_OCCURRENCES("elcl16/mark_occurrences_co"),
	MARQUEE("elcl16/marquee_co"),
	MATCH_HEIGHT("elcl16/match_height_co"),
	MATCH_SIZE("elcl16/match_size_co"),
	MATCH_WIDTH("elcl16/match_width_co"),
	OVERVIEW("elcl16/overview_co"),
	PROGRAM_LINES("elcl16/program_lines_co"),
	REMOVE_BENDS("elcl16/remove_bends_co"),
	RENAME("elcl16/rename_co"),
	REVERSE_CONNECTION("elcl16/reverse_connection_co"),
	ROUTE_ORTHOGONAL("elcl16/route_orthogonal_co"),
	ROUTE_STRAIGHT("elcl16/route_straight_co"),
	RULERS("elcl16/rulers_co"),
	SELECT("elcl16/select_co"),
	SNAP_TO_GEOMETRY("elcl16/snap_to_geometry_co"),
	SNAP_TO_GRID("elcl16/snap_to_grid_co"),
	SORT("elcl16/sort_co"),
	SOURCE("elcl16/source_co"),
	TREE("elcl16/tree_co"),
	VALIDATE("elcl16/validate_co"),
	ZOOM_ACTUAL("elcl16/zoom_actual_co"),
	ZOOM_FIT("elcl16/zoom_fit_co"),
	ZOOM_IN("elcl16/zoom_in_co"),
	ZOOM_OUT("elcl16/zoom_out_co"),

	/* Tools and wizards. */
	EXAMPLES_WIZARD("etool16/examples_wiz"),
	MAGIC_CONNECTOR("etool16/magic_connector_tool", "obj24/magic_connector_obj"),
	NEW_PROJECT_WIZARD("etool16/new_project_wiz"),
	NEW_SYSTEM_WIZARD("etool16/new_system_wiz"),

	/* Perspectives. */
	IPC_PERSPECTIVE("eview16/ipc_perspective"),

	/* Marks on the corner of other icons. */
	ERROR_OVERLAY("ovr16/error_ovr"),
	WARNING_OVERLAY("ovr16/warning_ovr"),

	/* Banners of wizards. */
	EXAMPLES_BANNER("wizban/examples_wiz"),
	NEW_PROJECT_BANNER("wizban/new_project_wiz"),
	NEW_SYSTEM_BANNER("wizban/new_system_wiz");

	private static final String FOLDER = "/icons/";

	private final String path;
	private final String largePath;

	Icon(String path) {
		this(path, path);
	}

	Icon(String path, String largePath) {
		this.path = path;
		this.largePath = largePath;
	}

	/** The place of the file in the folder {@code icons}, without its extension. */
	String path() {
		return path;
	}

	/** The place of the file for the palette's large icons; the same as {@link #path()} if there is none. */
	String largePath() {
		return largePath;
	}

	/** The icon in its usual size: 16 pixels, 8 for an overlay, 75 by 66 for a banner. */
	public ImageDescriptor descriptor() {
		return descriptor(path);
	}

	/** The icon with 24 pixels if there is a file for it, else in its usual size. */
	public ImageDescriptor largeDescriptor() {
		return descriptor(largePath);
	}

	/** The icon in its usual size as an image that is shared: nobody may dispose it. Only in the thread of the display. */
	public Image image() {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = Icon.class.getName() + '.' + name();
		Image image = registry.get(key);
		if (image == null) {
			registry.put(key, descriptor());
			image = registry.get(key);
		}
		return image;
	}

	private static ImageDescriptor descriptor(String path) {
		URL file = Icon.class.getResource(FOLDER + path + ".svg");
		return file == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(file);
	}
}
