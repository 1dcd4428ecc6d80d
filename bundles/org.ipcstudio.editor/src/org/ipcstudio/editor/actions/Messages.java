package org.ipcstudio.editor.actions;

import org.eclipse.osgi.util.NLS;

/** The names of the commands of the canvas and of what they do. */
final class Messages extends NLS {
	public static String AlignBottom;
	public static String AlignBottom_tip;
	public static String AlignCenter;
	public static String AlignCenter_tip;
	public static String AlignLeft;
	public static String AlignLeft_tip;
	public static String AlignMiddle;
	public static String AlignMiddle_tip;
	public static String AlignRight;
	public static String AlignRight_tip;
	public static String AlignTop;
	public static String AlignTop_tip;
	public static String Bidirectional;
	public static String Bidirectional_tip;
	public static String Copy;
	public static String Copy_tip;
	public static String Cut;
	public static String Cut_tip;
	public static String Delete;
	public static String Delete_tip;
	public static String DistributeHorizontally;
	public static String DistributeHorizontally_tip;
	public static String DistributeVertically;
	public static String DistributeVertically_tip;
	public static String Duplicate;
	public static String Duplicate_tip;
	public static String Gesture_bidirectional;
	public static String Gesture_bidirectionalMany;
	public static String Gesture_reverseMany;
	public static String Gesture_straighten;
	public static String Gesture_straightenMany;
	public static String Gesture_unidirectional;
	public static String Gesture_unidirectionalMany;
	public static String Layout;
	public static String LayoutSelection;
	public static String LayoutSelection_tip;
	public static String Layout_tip;
	public static String MatchHeight;
	public static String MatchHeight_tip;
	public static String MatchSize;
	public static String MatchSize_tip;
	public static String MatchWidth;
	public static String MatchWidth_tip;
	public static String NudgeDown;
	public static String NudgeDown_tip;
	public static String NudgeLeft;
	public static String NudgeLeft_tip;
	public static String NudgeRight;
	public static String NudgeRight_tip;
	public static String NudgeUp;
	public static String NudgeUp_tip;
	public static String OpenSource;
	public static String OpenSource_tip;
	public static String Paste;
	public static String Paste_tip;
	public static String Rename;
	public static String Rename_tip;
	public static String Reverse;
	public static String Reverse_tip;
	public static String RouteOrthogonal;
	public static String RouteOrthogonal_tip;
	public static String RouteStraight;
	public static String RouteStraight_tip;
	public static String SelectAll;
	public static String SelectAll_tip;
	public static String ShiftDown;
	public static String ShiftDown_tip;
	public static String ShiftLeft;
	public static String ShiftLeft_tip;
	public static String ShiftRight;
	public static String ShiftRight_tip;
	public static String ShiftUp;
	public static String ShiftUp_tip;
	public static String ShowGrid;
	public static String ShowGrid_tip;
	public static String ShowLegend;
	public static String ShowLegend_tip;
	public static String ShowPrograms;
	public static String ShowPrograms_tip;
	public static String ShowProperties;
	public static String ShowProperties_tip;
	public static String ShowRulers;
	public static String ShowRulers_tip;
	public static String SnapToGeometry;
	public static String SnapToGeometry_tip;
	public static String SnapToGrid;
	public static String SnapToGrid_tip;
	public static String Straighten;
	public static String Straighten_tip;
	public static String Unidirectional;
	public static String Unidirectional_tip;
	public static String ZoomActual;
	public static String ZoomActual_tip;
	public static String ZoomHeight;
	public static String ZoomHeight_tip;
	public static String ZoomIn;
	public static String ZoomIn_tip;
	public static String ZoomOut;
	public static String ZoomOut_tip;
	public static String ZoomPage;
	public static String ZoomPage_tip;
	public static String ZoomSelection;
	public static String ZoomSelection_tip;
	public static String ZoomWidth;
	public static String ZoomWidth_tip;	public static String Gesture_reverse;

	static {
		NLS.initializeMessages("org.ipcstudio.editor.actions.messages", Messages.class); //$NON-NLS-1$
	}

	private Messages() {
	}
}
