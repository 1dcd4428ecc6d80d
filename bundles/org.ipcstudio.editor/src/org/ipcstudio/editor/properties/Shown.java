package org.ipcstudio.editor.properties;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** How text controls of fields look; a value is put into one only if it is another one, so that the caret stays. */
final class Shown {
	private Shown() {
	}

	/** Keeps the widget factory from painting a second border around a text that has one of its own. */
	static Text borderless(Text text) {
		text.setData(FormToolkit.KEY_DRAW_BORDER, Boolean.FALSE);
		return text;
	}

	/** @param value null for none */
	static void in(Text text, String value) {
		String wanted = value == null ? "" : value;
		if (!text.getText().equals(wanted)) {
			Point caret = text.getSelection();
			text.setText(wanted);
			text.setSelection(caret);
		}
	}
}
