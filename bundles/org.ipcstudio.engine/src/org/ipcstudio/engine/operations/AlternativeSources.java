package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Footprint;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;

/**
 * The moves of an {@link Alternative} by what they depend on: in independent sources where the process waits and no
 * move gives way to a fault, else as a whole. A guard that the own variables decide is decided here, so that what
 * stands behind a closed one is not looked at.
 */
abstract class AlternativeSources {
	private final Alternative alternative;
	private final ExprFootprint guard;
	private final boolean guardMayFault;

	AlternativeSources(Alternative alternative) {
		this.alternative = alternative;
		guard = new ExprFootprint(alternative.guard());
		guardMayFault = ExprFootprint.mayFault(alternative.guard());
	}

	/** The number of sources of the process of {@code c}; see {@link Operation#sources}. */
	final int count(Context c) {
		return isClosedForEver(c) ? 0 : countWhenOpen(c);
	}

	/** Whether the process will not communicate here as long as it stands where it does. */
	final boolean isClosedForEver(Context c) {
		return !alternative.guardLooks() && !alternative.isOpen(c);
	}

	abstract int countWhenOpen(Context c);

	/** Adds the moves of one of the sources. */
	final void offer(Context c, int branch, int source, Moves moves) {
		if (alternative.isOpen(c)) {
			offerWhenOpen(c, branch, source, moves);
		}
	}

	abstract void offerWhenOpen(Context c, int branch, int source, Moves moves);

	/** Names what the moves of one of the sources depend on and change; see {@link Operation#footprint}. */
	final void footprint(Context c, int source, Footprint footprint) {
		guard.show(c, footprint);
		footprintWhenOpen(c, source, footprint);
	}

	abstract void footprintWhenOpen(Context c, int source, Footprint footprint);

	/** Names what the footprint of one of the sources leads to; see {@link Operation#deepFootprint}. */
	abstract void deepFootprint(Context c, int source, Footprint footprint);

	/** Names all that it depends on whether the communication is possible, and what its moves change. */
	final void footprintOfAll(Context c, boolean patient, Footprint footprint) {
		if (isClosedForEver(c)) {
			return;
		}
		guard.show(c, footprint);
		try {
			footprintWhenOpen(c, patient, footprint);
		} catch (FaultException e) {
			// the channel is resolved when the guard holds; that this is a fault the own variables tell
		}
	}

	abstract void footprintWhenOpen(Context c, boolean patient, Footprint footprint);

	/** Names what the footprint of the whole alternative leads to. */
	final void deepFootprintOfAll(Context c, Footprint footprint) {
		if (isClosedForEver(c)) {
			return;
		}
		int process = c.process;
		try {
			deepFootprintWhenOpen(c, footprint);
		} catch (FaultException e) {
			c.enter(process);
		}
	}

	abstract void deepFootprintWhenOpen(Context c, Footprint footprint);

	/** Names what the guard looks at for the process of {@code c}. */
	final void showGuard(Context c, Footprint footprint) {
		guard.show(c, footprint);
	}

	final boolean guardMayFault() {
		return guardMayFault;
	}

	/** Whether a partner at a rendezvous may answer with a fault when it is asked. */
	abstract boolean partnersMayFault(Context c);

	/** Whether to ask for the moves of this alternative, or to ask it as a partner, can be a fault. */
	boolean offerMayFault() {
		return alternative.guardLooks() && (guardMayFault || ExprFootprint.mayFault(alternative.channel()));
	}
}
