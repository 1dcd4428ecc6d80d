package org.ipcstudio.editor.tools;

import org.ipcstudio.ui.Icon;

/**
 * Something that can be drawn when a line is dropped.
 *
 * @param label   what the menu calls it
 * @param icon    what stands for it in the menu
 * @param gesture draws it, as one step of the undo history
 */
public record LineChoice(String label, Icon icon, Runnable gesture) {
}
