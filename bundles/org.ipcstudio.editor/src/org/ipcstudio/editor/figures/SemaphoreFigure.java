package org.ipcstudio.editor.figures;

import org.ipcstudio.model.Node;
import org.ipcstudio.model.Semaphore;

/** A semaphore: a circle with the number of those who may pass at the start, and its name. */
final class SemaphoreFigure extends PillFigure {
	/** What stands in the circle if the number does not fit. */
	private static final String UNKNOWN = "n";

	@Override
	void read(Node node) {
		Semaphore semaphore = (Semaphore) node;
		String size = Texts.arraySize(semaphore);
		String count = semaphore.getValue() == null ? "1" : Texts.value(semaphore.getValue());
		boolean inside = CountSign.hasRoomFor(count);
		setHeader(new Header(new CountSign(inside ? count : UNKNOWN), semaphore.getName(), inside ? "" : "= " + count)
				.size(size), size);
	}
}
