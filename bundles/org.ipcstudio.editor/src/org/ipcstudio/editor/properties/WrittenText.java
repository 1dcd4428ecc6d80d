package org.ipcstudio.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.widgets.Control;

/** The keys that fields for text have in common: Enter applies, Escape restores, and what is left is applied. */
final class WrittenText {
	private WrittenText() {
	}

	/**
	 * Lets a control apply and restore its field.
	 *
	 * @param manyLines whether Enter alone begins a line, so that only Ctrl+Enter applies
	 */
	static void follow(Control control, Field field, boolean manyLines) {
		TraverseListener keys = event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && (!manyLines || (event.stateMask & SWT.MOD1) != 0)) {
				event.doit = false;
				field.commit();
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				field.restore();
			} else if (manyLines && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
				event.doit = true;
			}
		};
		control.addTraverseListener(keys);
		control.addFocusListener(FocusListener.focusLostAdapter(event -> field.commit()));
	}
}
