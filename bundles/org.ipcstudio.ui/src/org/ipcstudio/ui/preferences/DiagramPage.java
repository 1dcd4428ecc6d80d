package org.ipcstudio.ui.preferences;

import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The page with what concerns the drawing. */
public final class DiagramPage extends SettingsPage {
	private static final String COLORS_AND_FONTS = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final int SMALLEST_GRID = 5;
	private static final int LARGEST_GRID = 100;

	public DiagramPage() {
		super(Messages.DiagramPage_description);
	}

	@Override
	protected void createFieldEditors() {
		addSwitch(Preferences.SHOW_GRID, Messages.DiagramPage_showGrid);
		addSwitch(Preferences.SNAP_TO_GRID, Messages.DiagramPage_snapToGrid);
		addSwitch(Preferences.SNAP_TO_GEOMETRY, Messages.DiagramPage_snapToGeometry);
		addSwitch(Preferences.SHOW_RULERS, Messages.DiagramPage_showRulers);
		addSwitch(Preferences.SHOW_LEGEND, Messages.DiagramPage_showLegend);
		addSwitch(Preferences.SHOW_PROGRAM_LINES, Messages.DiagramPage_showProgramLines);
		addSwitch(Preferences.ANIMATE_LAYOUT, Messages.DiagramPage_animateLayout);
		IntegerFieldEditor gridSize = new IntegerFieldEditor(Preferences.GRID_SIZE, Messages.DiagramPage_gridSize,
				getFieldEditorParent(), 3);
		gridSize.setValidRange(SMALLEST_GRID, LARGEST_GRID);
		gridSize.setErrorMessage(Messages.bind(Messages.DiagramPage_gridSizeRange, SMALLEST_GRID, LARGEST_GRID));
		addField(gridSize);
		addChoice(Preferences.ROUTING, Messages.DiagramPage_routing,
				new String[] { Messages.DiagramPage_straight, Preferences.ROUTING_STRAIGHT },
				new String[] { Messages.DiagramPage_orthogonal, Preferences.ROUTING_ORTHOGONAL });
		addColorsLink();
	}

	private void addColorsLink() {
		Link link = new Link(getFieldEditorParent(), SWT.NONE);
		link.setText(Messages.DiagramPage_colors);
		// The dialog is open already, so this only turns to the other page.
		link.addListener(SWT.Selection, event -> PreferencesUtil.createPreferenceDialogOn(getShell(), COLORS_AND_FONTS, null,
				"selectCategory:org.ipcstudio.ui.colors"));
	}
}
