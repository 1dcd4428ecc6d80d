package org.ipcstudio.debug.breakpoints;

import java.util.BitSet;
import java.util.function.IntPredicate;

import org.ipcstudio.debug.run.RunView;
import org.ipcstudio.engine.diagnosis.Diagnosis;
import org.ipcstudio.engine.kernel.CompiledSystem;

/**
 * Processes that are no daemons will never move again. To find that out takes a while, so it is only looked at where
 * somebody begins to wait.
 */
final class DeadEnd implements Trigger {
	@Override
	public int find(RunView run, IntPredicate accepts) {
		int moment = run.move().number();
		CompiledSystem system = run.recording().system();
		boolean begins = false;
		for (int process = 0; process < system.processCount() && !begins; process++) {
			begins = run.recording().waitAt(process, moment).filter(wait -> wait.begin() == moment).isPresent();
		}
		return begins ? firstStuck(run, accepts) : NOBODY;
	}

	private static int firstStuck(RunView run, IntPredicate accepts) {
		BitSet stuck = Diagnosis.of(run.kernel(), run.state()).graph().stuckForEver();
		for (int process = stuck.nextSetBit(0); process >= 0; process = stuck.nextSetBit(process + 1)) {
			if (!run.recording().system().process(process).daemon() && accepts.test(process)) {
				return process;
			}
		}
		return NOBODY;
	}
}
