package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Ending;
import org.ipcstudio.engine.kernel.FootprintSet;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.kernel.RunFootprint;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.Alternative;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.ReceiveAlternative;

/** What the moves of others touch in which a process takes part: what its part depends on, and what follows from it. */
final class PartnerFootprint {
	private final CompiledSystem system;
	private final ProcessInfo process;
	private final BitSet receives = new BitSet();
	private final BitSet awaits = new BitSet();
	private final FootprintSet receiving = new FootprintSet();
	private final FootprintSet breaking = new FootprintSet();
	private final FootprintSet sending = new FootprintSet();

	private PartnerFootprint(CompiledSystem system, ProcessInfo process) {
		this.system = system;
		this.process = process;
	}

	/** Of a process with all that it may ever do. */
	static PartnerFootprint of(ProcessInfo process, Reachability program, KnownValues values, CompiledSystem system) {
		PartnerFootprint footprint = new PartnerFootprint(system, process);
		Instruction[] code = process.program().code();
		for (int location = 0; location < code.length; location++) {
			if (program.isReached(location)) {
				values.enter(process, program.frame(location));
				switch (code[location]) {
					case Communicate communicate -> footprint.add(communicate, values);
					case AwaitReceipt receipt -> footprint.awaits.or(values.queues(receipt.channel(), true));
					default -> {
						// nothing in which it could be a partner
					}
				}
			}
		}
		return footprint;
	}

	private void add(Communicate communicate, KnownValues values) {
		boolean mayReceive = false;
		for (Alternative alternative : communicate.alternatives()) {
			if (!CommunicationFootprints.mayBeOpen(alternative, values)) {
				continue;
			}
			if (alternative.guard() != null) {
				FootprintSet answer = communicate.offerMayFault() ? breaking : receiving;
				values.show(alternative.guard(), alternative.isSend() ? sending : answer);
			}
			if (alternative instanceof ReceiveAlternative receive) {
				mayReceive = true;
				receives.or(values.queues(receive.channel(), false));
				receive.selection().forEach(expr -> values.show(expr, receiving));
			}
		}
		if (mayReceive) {
			SuccessorVisitor run = next -> RunFootprint.of(process, next, system, receiving);
			communicate.accept(run);
		}
	}

	/** Adds what a sender touches that looks for a receiver; a guard that is a fault is one for whoever asks. */
	void addAsReceiver(QueueInfo queue, FootprintSet set) {
		set.addAll(breaking);
		if (receives.get(queue.id())) {
			set.addAll(receiving);
		}
	}

	/** Adds what a receiver touches that looks for a sender at a rendezvous. */
	void addAsSender(FootprintSet set) {
		set.addAll(sending);
	}

	/** Adds what a receiver touches that takes a message for whose receipt this process waits. */
	void addAsAwaiting(QueueInfo queue, FootprintSet set) {
		if (awaits.get(queue.id())) {
			set.frame(process.id());
			Ending ending = AwaitReceipt.ending(process.program());
			RunFootprint.ending(process, ending, system, set);
		}
	}
}
