package org.ipcstudio.editor.properties;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.ipcstudio.language.Problem;

/**
 * A line above the fields that says why nothing can be changed while the text is broken, or what is wrong with the
 * selected element. It takes no room where there is nothing to say.
 */
final class Notice {
	private final CLabel label;
	private final GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);

	/** Makes the line as a row of a grid, hidden. */
	Notice(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		label = widgets.createCLabel(parent, "");
		data.exclude = true;
		data.widthHint = 1;
		label.setVisible(false);
		label.setLayoutData(data);
	}

	/** Lets the line take all columns of its grid. */
	void setSpan(int columns) {
		data.horizontalSpan = columns;
	}

	/**
	 * Says what there is to say of a subject.
	 *
	 * @return whether the line has come or gone, so that the grid is to be laid out again
	 */
	boolean show(Subject subject) {
		Problem problem = subject.problem();
		boolean needed = subject.isBroken() || problem != null;
		if (needed) {
			boolean error = subject.isBroken() || problem.isError();
			String text = subject.isBroken() ? Messages.Broken : problem.message();
			label.setImage(JFaceResources.getImage(error ? Dialog.DLG_IMG_MESSAGE_ERROR : Dialog.DLG_IMG_MESSAGE_WARNING));
			label.setText(text);
			label.setToolTipText(text);
		}
		boolean changed = data.exclude == needed;
		data.exclude = !needed;
		label.setVisible(needed);
		return changed;
	}

	/** What it says; empty if nothing. */
	String text() {
		return data.exclude ? "" : label.getText();
	}
}
