package org.ipcstudio.editor.figures;

import org.ipcstudio.model.Node;
import org.ipcstudio.model.Semaphore;

/** A semaphore: a signal and its name, and how many may pass at the start. */
final class SemaphoreFigure extends PillFigure {

	@Override
	void read(Node node) {
		Semaphore semaphore = (Semaphore) node;
		String size = Texts.arraySize(semaphore);
		String count = semaphore.getValue() == null ? "1" : Texts.value(semaphore.getValue());
		setHeader(new Header(SignalArm.SYMBOL, semaphore.getName(), "= " + count).size(size), size);
	}
}
