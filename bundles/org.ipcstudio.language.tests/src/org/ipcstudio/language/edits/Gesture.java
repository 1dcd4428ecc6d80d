package org.ipcstudio.language.edits;

import java.util.List;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.model.Item;

/**
 * A gesture of a random sequence.
 *
 * @param label what it does, for messages
 * @param edit what it changes
 * @param touched the items whose text it may change or take away
 * @param keepsLegal whether it must not bring new errors into the text
 */
record Gesture(String label, TextEdit edit, List<Item> touched, boolean keepsLegal) {

	static Gesture of(String label, TextEdit edit, Item... touched) {
		return new Gesture(label, edit, List.of(touched), false);
	}

	Gesture legal() {
		return new Gesture(label, edit, touched, true);
	}
}
