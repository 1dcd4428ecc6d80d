package org.ipcstudio.editor.properties;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;

/** A field for a text of several lines: prose, or a program in a font of equally wide letters. */
final class MultilineField extends Field {
	private static final int PROSE = SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
	private static final int PROGRAM = SWT.MULTI | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL;

	private final boolean program;
	private Text text;

	/** @param program whether it is a program, which gets all the height that is left */
	MultilineField(Setting setting, String label, boolean program) {
		super(setting, label);
		this.program = program;
	}

	@Override
	Control createControl(Composite parent, TabbedPropertySheetWidgetFactory widgets) {
		text = Shown.borderless(widgets.createText(parent, "", program ? PROGRAM : PROSE));
		if (program) {
			text.setFont(JFaceResources.getTextFont());
		}
		text.addModifyListener(event -> checkLater());
		WrittenText.follow(text, this, true);
		return text;
	}

	@Override
	boolean isWide() {
		return true;
	}

	@Override
	boolean isTall() {
		return program;
	}

	@Override
	void show(String newValue) {
		text.setMessage(newValue == null ? Messages.Different_values : "");
		Shown.in(text, newValue == null ? null : newValue.replace("\n", Text.DELIMITER)); //$NON-NLS-1$
	}

	@Override
	String shown() {
		return text.getText().replace(Text.DELIMITER, "\n"); //$NON-NLS-1$
	}
}
