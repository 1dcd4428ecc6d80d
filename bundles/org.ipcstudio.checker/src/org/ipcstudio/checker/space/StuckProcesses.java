package org.ipcstudio.checker.space;

import java.util.BitSet;

import org.ipcstudio.checker.internal.graph.PartialDeadlocks;
import org.ipcstudio.checker.internal.graph.Patience;
import org.ipcstudio.checker.internal.graph.Renaming;
import org.ipcstudio.checker.internal.graph.StateGraph;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.CompiledSystem;

/**
 * Notes in every state who can never move again while others can go on for ever, and which states are partial
 * deadlocks. Where states are missing from the graph nothing is said of those from which they can be reached.
 */
final class StuckProcesses {
	private StuckProcesses() {
	}

	static void find(CompiledSystem system, StateGraph graph, SpaceTable table, MemoryMeter meter) {
		if (system.processCount() < 2) {
			return; // nobody would be left to go on
		}
		BitSet daemons = new BitSet();
		for (int process = 0; process < system.processCount(); process++) {
			daemons.set(process, system.process(process).daemon());
		}
		BitSet uncertain = uncertain(table);
		PartialDeadlocks.find(graph, table.size(), daemons, system.processCount(), Renaming.NONE, meter,
				Patience.ENDLESS, new PartialDeadlocks.Reporter() {
					@Override
					public void report(int state, int processes) {
						// all states of the component are told of
					}

					@Override
					public void stuck(int[] states, int from, int to, int processes, boolean largest) {
						for (int i = from; i < to; i++) {
							if (!uncertain.get(states[i])) {
								table.setStuck(states[i], graph.sets().get(processes));
								if (largest && !graph.isInAtomic(states[i])) {
									table.mark(states[i], StateMark.PARTIAL_DEADLOCK);
								}
							}
						}
					}
				});
	}

	/** The states from which one can be reached that is not fully explored. */
	private static BitSet uncertain(SpaceTable table) {
		BitSet open = table.states(StateMark.OPEN);
		return open.isEmpty() ? open : new Predecessors(table).reaching(open);
	}
}
