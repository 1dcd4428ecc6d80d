package org.ipcstudio.editor.actions;

import org.eclipse.jface.action.IAction;
import org.ipcstudio.ui.Icon;

/**
 * What can be done on the canvas by menu, tool bar or key: its names, its icon, and the command of the platform that keys are
 * bound to. {@link DiagramActions} has the action that does it on one canvas.
 */
public enum DiagramCommand {
	CUT("cut", "org.eclipse.ui.edit.cut", null, Messages.Cut, Messages.Cut_tip),
	COPY("copy", "org.eclipse.ui.edit.copy", null, Messages.Copy, Messages.Copy_tip),
	PASTE("paste", "org.eclipse.ui.edit.paste", null, Messages.Paste, Messages.Paste_tip),
	DUPLICATE("duplicate", Icon.DUPLICATE, Messages.Duplicate, Messages.Duplicate_tip),
	DELETE("delete", "org.eclipse.ui.edit.delete", null, Messages.Delete, Messages.Delete_tip),
	SELECT_ALL("selectAll", "org.eclipse.ui.edit.selectAll", null, Messages.SelectAll, Messages.SelectAll_tip),
	RENAME("rename", "org.eclipse.ui.edit.rename", Icon.RENAME, Messages.Rename, Messages.Rename_tip),
	QUICK_FIX("quickFix", Icon.QUICK_FIX, Messages.QuickFix, Messages.QuickFix_tip),
	OPEN_SOURCE("openSource", Icon.SOURCE, Messages.OpenSource, Messages.OpenSource_tip),
	SHOW_PROPERTIES("showProperties", null, Messages.ShowProperties, Messages.ShowProperties_tip),
	ALIGN_LEFT("alignLeft", Icon.ALIGN_LEFT, Messages.AlignLeft, Messages.AlignLeft_tip),
	ALIGN_CENTER("alignCenter", Icon.ALIGN_CENTER, Messages.AlignCenter, Messages.AlignCenter_tip),
	ALIGN_RIGHT("alignRight", Icon.ALIGN_RIGHT, Messages.AlignRight, Messages.AlignRight_tip),
	ALIGN_TOP("alignTop", Icon.ALIGN_TOP, Messages.AlignTop, Messages.AlignTop_tip),
	ALIGN_MIDDLE("alignMiddle", Icon.ALIGN_MIDDLE, Messages.AlignMiddle, Messages.AlignMiddle_tip),
	ALIGN_BOTTOM("alignBottom", Icon.ALIGN_BOTTOM, Messages.AlignBottom, Messages.AlignBottom_tip),
	DISTRIBUTE_HORIZONTALLY("distributeHorizontally", Icon.DISTRIBUTE_HORIZONTALLY, Messages.DistributeHorizontally, Messages.DistributeHorizontally_tip),
	DISTRIBUTE_VERTICALLY("distributeVertically", Icon.DISTRIBUTE_VERTICALLY, Messages.DistributeVertically, Messages.DistributeVertically_tip),
	MATCH_WIDTH("matchWidth", Icon.MATCH_WIDTH, Messages.MatchWidth, Messages.MatchWidth_tip),
	MATCH_HEIGHT("matchHeight", Icon.MATCH_HEIGHT, Messages.MatchHeight, Messages.MatchHeight_tip),
	MATCH_SIZE("matchSize", Icon.MATCH_SIZE, Messages.MatchSize, Messages.MatchSize_tip),
	LAYOUT("layout", Icon.LAYOUT, Messages.Layout, Messages.Layout_tip),
	LAYOUT_SELECTION("layoutSelection", Icon.LAYOUT_SELECTION, Messages.LayoutSelection, Messages.LayoutSelection_tip),
	REVERSE("reverse", Icon.REVERSE_CONNECTION, Messages.Reverse, Messages.Reverse_tip),
	BIDIRECTIONAL("bidirectional", null, Messages.Bidirectional, Messages.Bidirectional_tip),
	UNIDIRECTIONAL("unidirectional", null, Messages.Unidirectional, Messages.Unidirectional_tip),
	STRAIGHTEN("straighten", Icon.REMOVE_BENDS, Messages.Straighten, Messages.Straighten_tip),
	NUDGE_LEFT("nudgeLeft", null, Messages.NudgeLeft, Messages.NudgeLeft_tip),
	NUDGE_RIGHT("nudgeRight", null, Messages.NudgeRight, Messages.NudgeRight_tip),
	NUDGE_UP("nudgeUp", null, Messages.NudgeUp, Messages.NudgeUp_tip),
	NUDGE_DOWN("nudgeDown", null, Messages.NudgeDown, Messages.NudgeDown_tip),
	SHIFT_LEFT("shiftLeft", null, Messages.ShiftLeft, Messages.ShiftLeft_tip),
	SHIFT_RIGHT("shiftRight", null, Messages.ShiftRight, Messages.ShiftRight_tip),
	SHIFT_UP("shiftUp", null, Messages.ShiftUp, Messages.ShiftUp_tip),
	SHIFT_DOWN("shiftDown", null, Messages.ShiftDown, Messages.ShiftDown_tip),
	ZOOM_IN("org.eclipse.gef.zoom_in", "org.eclipse.gef.zoom_in", Icon.ZOOM_IN, Messages.ZoomIn, Messages.ZoomIn_tip),
	ZOOM_OUT("org.eclipse.gef.zoom_out", "org.eclipse.gef.zoom_out", Icon.ZOOM_OUT, Messages.ZoomOut, Messages.ZoomOut_tip),
	ZOOM_ACTUAL("zoomActual", Icon.ZOOM_ACTUAL, Messages.ZoomActual, Messages.ZoomActual_tip),
	ZOOM_PAGE("zoomPage", Icon.ZOOM_FIT, Messages.ZoomPage, Messages.ZoomPage_tip),
	ZOOM_WIDTH("zoomWidth", null, Messages.ZoomWidth, Messages.ZoomWidth_tip),
	ZOOM_HEIGHT("zoomHeight", null, Messages.ZoomHeight, Messages.ZoomHeight_tip),
	ZOOM_SELECTION("zoomSelection", null, Messages.ZoomSelection, Messages.ZoomSelection_tip),
	SHOW_GRID("showGrid", Icon.GRID, Messages.ShowGrid, Messages.ShowGrid_tip, IAction.AS_CHECK_BOX),
	SNAP_TO_GRID("snapToGrid", Icon.SNAP_TO_GRID, Messages.SnapToGrid, Messages.SnapToGrid_tip, IAction.AS_CHECK_BOX),
	SNAP_TO_GEOMETRY("snapToGeometry", Icon.SNAP_TO_GEOMETRY, Messages.SnapToGeometry, Messages.SnapToGeometry_tip, IAction.AS_CHECK_BOX),
	SHOW_RULERS("showRulers", Icon.RULERS, Messages.ShowRulers, Messages.ShowRulers_tip, IAction.AS_CHECK_BOX),
	SHOW_LEGEND("showLegend", Icon.LEGEND, Messages.ShowLegend, Messages.ShowLegend_tip, IAction.AS_CHECK_BOX),
	SHOW_EXPLANATION("showExplanation", null, Messages.ShowExplanation, Messages.ShowExplanation_tip, IAction.AS_CHECK_BOX),
	SHOW_PROGRAMS("showPrograms", Icon.PROGRAM_LINES, Messages.ShowPrograms, Messages.ShowPrograms_tip, IAction.AS_CHECK_BOX),
	ROUTE_STRAIGHT("routeStraight", Icon.ROUTE_STRAIGHT, Messages.RouteStraight, Messages.RouteStraight_tip, IAction.AS_RADIO_BUTTON),
	ROUTE_ORTHOGONAL("routeOrthogonal", Icon.ROUTE_ORTHOGONAL, Messages.RouteOrthogonal, Messages.RouteOrthogonal_tip, IAction.AS_RADIO_BUTTON);

	private static final String PREFIX = "org.ipcstudio.editor."; //$NON-NLS-1$

	private final String actionId;
	private final String commandId;
	private final Icon icon;
	private final String label;
	private final String description;
	private final int style;

	/** One of our own. */
	DiagramCommand(String name, Icon icon, String label, String description) {
		this(name, icon, label, description, IAction.AS_PUSH_BUTTON);
	}

	DiagramCommand(String name, Icon icon, String label, String description, int style) {
		this(PREFIX + name, PREFIX + name, icon, label, description, style);
	}

	/** One of the platform or of GEF. */
	DiagramCommand(String actionId, String commandId, Icon icon, String label, String description) {
		this(actionId, commandId, icon, label, description, IAction.AS_PUSH_BUTTON);
	}

	DiagramCommand(String actionId, String commandId, Icon icon, String label, String description, int style) {
		this.actionId = actionId;
		this.commandId = commandId;
		this.icon = icon;
		this.label = label;
		this.description = description;
		this.style = style;
	}

	/** The id of its action in menus and tool bars. */
	public String actionId() {
		return actionId;
	}

	/** The id of the command that keys are bound to. */
	public String commandId() {
		return commandId;
	}

	/** Whether the command is declared by this bundle, not by the platform or GEF. */
	public boolean isOwn() {
		return commandId.startsWith(PREFIX);
	}

	/** Its icon; null if the platform has one. */
	public Icon icon() {
		return icon;
	}

	/** Its name in headline case, with a mnemonic. */
	public String label() {
		return label;
	}

	/** What it does, for a tool tip. */
	public String description() {
		return description;
	}

	/** One of the styles {@code IAction.AS_…}. */
	public int style() {
		return style;
	}
}
