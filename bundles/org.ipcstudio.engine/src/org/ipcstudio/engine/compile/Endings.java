package org.ipcstudio.engine.compile;

import java.util.Arrays;

import org.ipcstudio.engine.kernel.Ending;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.End;
import org.ipcstudio.engine.operations.LoopHead;

/**
 * Finds from which locations of a program a run of local computation may come to an end of it: backwards from the ends,
 * along everything that is passed without a stop, until nothing changes.
 */
final class Endings {
	private final Instruction[] code;
	private final Ending[] endings;
	private boolean changed;

	private Endings(Instruction[] code) {
		this.code = code;
		endings = new Ending[code.length];
		Arrays.fill(endings, Ending.NEVER);
	}

	/** For each location how a run that begins there may end the process. */
	static Ending[] of(Instruction[] code) {
		Endings result = new Endings(code);
		do {
			result.changed = false;
			for (int location = 0; location < code.length; location++) {
				result.visit(location);
			}
		} while (result.changed);
		return result.endings;
	}

	private void visit(int location) {
		Instruction instruction = code[location];
		if (instruction instanceof End end) {
			note(location, end.isStatement() ? Ending.BY_EXIT : Ending.AT_THE_END);
		} else if (!(instruction instanceof Operation) || instruction instanceof LoopHead) {
			SuccessorVisitor visitor = successor -> note(location, endings[successor]);
			instruction.accept(visitor);
		}
	}

	private void note(int location, Ending ending) {
		Ending both = endings[location].or(ending);
		if (both != endings[location]) {
			endings[location] = both;
			changed = true;
		}
	}
}
