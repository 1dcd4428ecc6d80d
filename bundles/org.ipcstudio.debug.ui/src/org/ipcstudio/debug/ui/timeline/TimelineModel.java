package org.ipcstudio.debug.ui.timeline;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.debug.ui.views.Stretches;

/**
 * What the track shows of a run beside the moment. Immutable; the arrays are not to be changed.
 *
 * @param length    the last moment
 * @param over      whether the run is over
 * @param stretches what the numbers belong to
 * @param messages  the messages in all channels together, of each stretch
 * @param waiting   how many processes wait, on average, of each stretch
 * @param strip     what the selected process does
 * @param marks     the moments that are marked, in order
 */
record TimelineModel(int length, boolean over, Stretches stretches, int[] messages, double[] waiting, Optional<Strip> strip,
		List<Mark> marks) {

	/**
	 * What a process does, of each stretch as a part of its moments.
	 *
	 * @param process its name
	 */
	record Strip(String process, double[] working, double[] waiting) {
	}
}
