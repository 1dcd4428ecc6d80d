package org.ipcstudio.editor.properties;

import java.util.function.BiFunction;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ModelEdits;

/**
 * Something that can be added to a table of elements.
 *
 * @param button the text of its button, with a mnemonic
 * @param label  what the Edit menu calls it
 * @param edit   the edit that adds it to a target, with values that are possible
 */
record Addition(String button, String label, BiFunction<ModelEdits, Target, TextEdit> edit) {
}
