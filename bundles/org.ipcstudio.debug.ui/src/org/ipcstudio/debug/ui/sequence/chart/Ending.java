package org.ipcstudio.debug.ui.sequence.chart;

import java.util.List;

/**
 * How a run ends.
 *
 * @param moment the last one
 * @param text   in words; the empty string if there is nothing to say
 * @param stuck  the processes that wait for ever, if that is how it ends
 * @param bad    whether something is wrong
 */
public record Ending(int moment, String text, List<Integer> stuck, boolean bad) {
	public Ending {
		stuck = List.copyOf(stuck);
	}
}
