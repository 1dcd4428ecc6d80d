package org.ipcstudio.editor.outline;

import java.util.List;

import org.ipcstudio.language.Region;
import org.ipcstudio.ui.Icon;

/**
 * An item of the outline of one text.
 *
 * @param thing    what is selected when the item is: a node or an edge of the drawing, or an
 *                 {@link org.ipcstudio.editor.selection.ElementId}
 * @param name     its name, or a text that stands for it
 * @param detail   what is shown behind the name, less prominently; may be empty
 * @param icon     its icon
 * @param rank     to which group it belongs when the outline is sorted, from 0
 * @param region   where it stands in the text
 * @param children the items below it, in the order of the text
 */
record OutlineItem(Object thing, String name, String detail, Icon icon, int rank, Region region,
		List<OutlineItem> children) {

	OutlineItem {
		children = List.copyOf(children);
	}

	/** Whether two items look the same, whatever is below them. */
	boolean looksLike(OutlineItem other) {
		return name.equals(other.name) && detail.equals(other.detail) && icon == other.icon;
	}
}
