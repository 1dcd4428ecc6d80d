package org.ipcstudio.editor.figures;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.live.NodeView;
import org.ipcstudio.editor.live.SemaphoreState;
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

	@Override
	void readLive(NodeView view) {
		List<SemaphoreState> semaphores = view.elements(SemaphoreState.class);
		if (semaphores.isEmpty()) {
			showState(null, null);
			return;
		}
		String counts = semaphores.stream().map(one -> Integer.toString(one.count())).collect(Collectors.joining(", "));
		int waiting = semaphores.stream().mapToInt(one -> one.waiting().size()).sum();
		showState(new CountSign(CountSign.hasRoomFor(counts) ? counts : UNKNOWN),
				NLS.bind(waiting == 0 ? Messages.Live_mayPass : Messages.Live_wantedBy, waiting == 0 ? counts : waiting));
	}
}
