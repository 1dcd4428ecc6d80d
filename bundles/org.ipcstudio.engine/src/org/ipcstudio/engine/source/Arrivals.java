package org.ipcstudio.engine.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.LoopHead;

/**
 * Tells at which operations of a statement a process can be when it has just come to that statement. A statement may
 * have several operations, as {@code R.x = R.x + 1} has two; who is at the second one is in the middle of it.
 */
final class Arrivals {
	private final ProgramTexts texts;
	private final Program program;
	private final List<List<Integer>> predecessors = new ArrayList<>();

	Arrivals(ProgramTexts texts, Program program) {
		this.texts = texts;
		this.program = program;
		for (int location = 0; location < program.code().length; location++) {
			predecessors.add(new ArrayList<>());
		}
		for (int location = 0; location < program.code().length; location++) {
			int from = location;
			SuccessorVisitor visitor = successor -> predecessors.get(successor).add(from);
			program.code()[location].accept(visitor);
		}
	}

	/** Whether a process stops at a location; at the head of a loop only after a round in which it did nothing. */
	boolean isStop(int location) {
		Instruction instruction = program.code()[location];
		return instruction instanceof Operation && !(instruction instanceof LoopHead);
	}

	/**
	 * Whether a process at a location may have come from outside of a statement without another stop in it.
	 *
	 * @param statement a statement around the location
	 */
	boolean isArrival(int location, EObject statement) {
		return isStop(location) && comesFrom(location, statement, false);
	}

	/** Whether a process may have come to a location from a stop in a statement by going round in it. */
	boolean isReachedWithin(int location, EObject statement) {
		return comesFrom(location, statement, true);
	}

	/** Goes back from a location through local computation, until it finds what is asked for. */
	private boolean comesFrom(int location, EObject statement, boolean stopInside) {
		boolean[] seen = new boolean[program.code().length];
		Deque<Integer> pending = new ArrayDeque<>(List.of(location));
		while (!pending.isEmpty()) {
			for (int before : predecessors.get(pending.remove())) {
				boolean inside = ProgramTexts.isWithin(texts.at(program, before), statement);
				boolean stop = isStop(before);
				if (stopInside ? inside && stop : !inside) {
					return true;
				}
				if (inside && !stop && !seen[before]) {
					seen[before] = true;
					pending.add(before);
				}
			}
		}
		return false;
	}
}
