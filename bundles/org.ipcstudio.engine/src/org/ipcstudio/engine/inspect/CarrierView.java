package org.ipcstudio.engine.inspect;

import java.util.List;

import org.ipcstudio.engine.kernel.CarrierInfo;

/**
 * A bus or a network. What is on its way on it is no part of a state: that tells a recording.
 *
 * @param info   what is known of it
 * @param queues the names of the channels that it carries
 */
public record CarrierView(CarrierInfo info, List<String> queues) {

	public CarrierView {
		queues = List.copyOf(queues);
	}
}
