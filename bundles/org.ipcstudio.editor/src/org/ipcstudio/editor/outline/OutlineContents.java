package org.ipcstudio.editor.outline;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Gives the things of an outline to its tree. The input of the tree is a token that never changes, so that it stays open. */
final class OutlineContents implements ITreeContentProvider {
	private SystemOutline outline = SystemOutline.EMPTY;

	SystemOutline outline() {
		return outline;
	}

	void setOutline(SystemOutline newOutline) {
		outline = newOutline;
	}

	@Override
	public Object[] getElements(Object input) {
		return outline.root() == null ? new Object[0] : new Object[] { outline.root() };
	}

	@Override
	public Object[] getChildren(Object thing) {
		return outline.children(thing).toArray();
	}

	@Override
	public Object getParent(Object thing) {
		return outline.parent(thing);
	}

	@Override
	public boolean hasChildren(Object thing) {
		return !outline.children(thing).isEmpty();
	}
}
