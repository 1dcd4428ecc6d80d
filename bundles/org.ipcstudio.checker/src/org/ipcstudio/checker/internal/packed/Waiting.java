package org.ipcstudio.checker.internal.packed;

import java.util.BitSet;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.OpenEnd;

/**
 * Whether a process may be taken along in a move of another one where it stands.
 *
 * @param listening the rendezvous at which it receives
 * @param otherwise whether it waits for receipt or for somebody who opens the other end
 */
record Waiting(BitSet listening, boolean otherwise) {

	static Waiting of(Kernel kernel, State state, int process) {
		BitSet listening = new BitSet();
		return switch (kernel.operation(state, process)) {
			case Communicate communicate -> {
				Context c = kernel.enter(state);
				c.enter(process);
				for (Alternative alternative : communicate.alternatives()) {
					if (!alternative.isSend()) {
						listen(c, alternative, listening);
					}
				}
				yield new Waiting(listening, false);
			}
			case AwaitReceipt receipt -> new Waiting(listening, true);
			case OpenEnd open -> new Waiting(listening, true);
			default -> new Waiting(listening, false);
		};
	}

	private static void listen(Context c, Alternative alternative, BitSet listening) {
		CompiledSystem system = c.system;
		if (alternative.channel() == null) {
			for (int queue : system.process(c.process).incomingLinks()) {
				listening.set(queue, system.queue(queue).isRendezvous());
			}
			return;
		}
		try {
			int queue = alternative.queue(c);
			if (queue >= 0) {
				listening.set(queue, system.queue(queue).isRendezvous());
			}
		} catch (FaultException e) {
			// it listens to nobody
		}
	}

	boolean isForOthers() {
		return otherwise || !listening.isEmpty();
	}
}
