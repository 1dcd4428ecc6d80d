package org.ipcstudio.editor.figures;

import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Node;

/** A lock: a padlock and its name. */
final class LockFigure extends PillFigure {

	@Override
	void read(Node node) {
		Lock lock = (Lock) node;
		String size = Texts.arraySize(lock);
		setHeader(new Header(Padlock.SYMBOL, lock.getName(), "").size(size), size);
	}
}
