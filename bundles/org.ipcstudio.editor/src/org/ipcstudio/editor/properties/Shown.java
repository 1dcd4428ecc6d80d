package org.ipcstudio.editor.properties;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Puts a value into a text control, only if it is another one, so that the caret stays where it is. */
final class Shown {
	private Shown() {
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
