package org.ipcstudio.editor.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyListener;
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
		control.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_RETURN && !manyLines) {
				event.doit = false;
				field.commit();
			} else if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				field.restore();
			} else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			}
		});
		if (manyLines) {
			control.addKeyListener(KeyListener.keyPressedAdapter(event -> {
				if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && event.stateMask == SWT.MOD1) {
					event.doit = false;
					field.commit();
				}
			}));
		}
		control.addFocusListener(FocusListener.focusLostAdapter(event -> field.commit()));
	}
}
