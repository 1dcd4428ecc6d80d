package org.ipcstudio.editor.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A line above the fields that says why nothing can be changed while the text is broken. It takes no room else. */
final class BrokenHint {
	private final CLabel label;
	private final GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);

	/** Makes the line as a row of a grid, hidden. */
	BrokenHint(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		label = widgets.createCLabel(parent, Messages.Broken);
		label.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
		data.exclude = true;
		label.setVisible(false);
		label.setLayoutData(data);
	}

	/** Lets the line take all columns of its grid. */
	void setSpan(int columns) {
		data.horizontalSpan = columns;
	}

	/** @return whether it has come or gone, so that the grid is to be laid out again */
	boolean show(boolean broken) {
		boolean changed = data.exclude == broken;
		data.exclude = !broken;
		label.setVisible(broken);
		return changed;
	}
}
