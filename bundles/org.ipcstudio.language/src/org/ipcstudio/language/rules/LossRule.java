package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Network;

/** A network loses between 0 and 100 percent of its messages. */
final class LossRule implements ElementRule<Network> {

	@Override
	public Class<Network> subject() {
		return Network.class;
	}

	@Override
	public void check(Network network, Inspection inspection) {
		if (!(network.getLoss() >= 0 && network.getLoss() <= 100)) {
			inspection.report(ProblemCode.LOSS_OUT_OF_RANGE, network,
					"%s loses %s %% of its messages; a share lies between 0 and 100 %%."
							.formatted(Words.name(network), network.getLoss()));
		}
	}
}
