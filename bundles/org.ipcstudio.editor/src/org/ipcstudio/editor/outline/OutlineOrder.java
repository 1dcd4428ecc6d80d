package org.ipcstudio.editor.outline;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** The order of a sorted outline: by kind, then by name. Parts of a connection stay in their order. */
final class OutlineOrder extends ViewerComparator {
	private final OutlineContents contents;

	OutlineOrder(OutlineContents contents) {
		this.contents = contents;
	}

	@Override
	public int category(Object thing) {
		OutlineItem item = contents.outline().item(thing);
		return item == null ? 0 : item.rank();
	}

	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		int byKind = Integer.compare(category(one), category(other));
		return byKind != 0 ? byKind : name(one).compareToIgnoreCase(name(other));
	}

	private String name(Object thing) {
		OutlineItem item = contents.outline().item(thing);
		return item == null ? "" : item.name();
	}
}
