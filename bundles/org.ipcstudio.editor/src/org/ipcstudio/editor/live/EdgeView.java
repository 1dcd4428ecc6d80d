package org.ipcstudio.editor.live;

import java.util.List;

/**
 * What one edge shows of a run. Two that are equal look alike.
 *
 * @param forward  the queues of a link in the direction of its text
 * @param backward the queues of a link in the other direction
 * @param active   whether the last move went along it
 * @param coverage what is known about its use
 */
public record EdgeView(List<QueueState> forward, List<QueueState> backward, boolean active, Coverage coverage) {
	/** Shows nothing. */
	public static final EdgeView NONE = new EdgeView(List.of(), List.of(), false, Coverage.UNREMARKABLE);

	public EdgeView {
		forward = List.copyOf(forward);
		backward = List.copyOf(backward);
	}
}
