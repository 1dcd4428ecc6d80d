package org.ipcstudio.engine.simulate;

import java.util.IdentityHashMap;
import java.util.Map;

import org.ipcstudio.engine.kernel.CarrierInfo;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.operations.AssertShared;
import org.ipcstudio.engine.operations.Await;
import org.ipcstudio.engine.operations.AwaitReceipt;
import org.ipcstudio.engine.operations.ChooseBranch;
import org.ipcstudio.engine.operations.ChooseValue;
import org.ipcstudio.engine.operations.Communicate;
import org.ipcstudio.engine.operations.Delay;
import org.ipcstudio.engine.operations.LockOperation;
import org.ipcstudio.engine.operations.LookAt;
import org.ipcstudio.engine.operations.LoopHead;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.WaitForChild;
import org.ipcstudio.engine.operations.Work;

/** What the simulator wants to know of each location of each process without asking the instruction again and again. */
final class CodeFacts {
	private static final Delay[] NO_DELAYS = {};

	private final boolean[][] impatient;
	private final boolean[][] idle;
	private final boolean[][] childWaits;
	private final boolean[][] lockUses;
	private final Delay[][][] delays;
	private final boolean timed;
	private boolean childWaited;
	private boolean delayed;

	CodeFacts(CompiledSystem system) {
		int processes = system.processCount();
		impatient = new boolean[processes][];
		idle = new boolean[processes][];
		childWaits = new boolean[processes][];
		lockUses = new boolean[processes][];
		delays = new Delay[processes][][];
		Map<Program, Integer> known = new IdentityHashMap<>();
		boolean takesTime = system.carriers().stream().mapToLong(CarrierInfo::time).anyMatch(time -> time > 0);
		for (int p = 0; p < processes; p++) {
			Program program = system.process(p).program();
			int first = known.getOrDefault(program, -1);
			if (first < 0) {
				takesTime |= look(p, program.code());
				known.put(program, p);
			} else {
				impatient[p] = impatient[first];
				idle[p] = idle[first];
				childWaits[p] = childWaits[first];
				lockUses[p] = lockUses[first];
				delays[p] = delays[first];
			}
		}
		timed = takesTime;
	}

	private boolean look(int process, Instruction[] code) {
		impatient[process] = new boolean[code.length];
		idle[process] = new boolean[code.length];
		childWaits[process] = new boolean[code.length];
		lockUses[process] = new boolean[code.length];
		delays[process] = new Delay[code.length][];
		boolean takesTime = false;
		for (int at = 0; at < code.length; at++) {
			impatient[process][at] = code[at] instanceof Communicate communicate && !communicate.isPatient();
			idle[process][at] = isIdle(code[at]);
			childWaited |= code[at] instanceof WaitForChild;
			delayed |= delays(code[at]).length > 0;
			lockUses[process][at] = code[at] instanceof LockOperation;
			childWaits[process][at] = code[at] instanceof WaitForChild;
			delays[process][at] = delays(code[at]);
			takesTime |= code[at] instanceof Work || delays[process][at].length > 0;
		}
		return takesTime;
	}

	private static boolean isIdle(Instruction instruction) {
		return switch (instruction) {
			case ReadShared i -> true;
			case LookAt i -> true;
			case LoopHead i -> true;
			case AssertShared i -> true;
			case Await i -> true;
			case ChooseBranch i -> true;
			case ChooseValue i -> true;
			default -> false;
		};
	}

	private static Delay[] delays(Instruction instruction) {
		return switch (instruction) {
			case Communicate i -> i.timeOuts().stream().map(Communicate.TimeOut::delay).toArray(Delay[]::new);
			case AwaitReceipt i when i.timeOut() != null -> new Delay[] { i.timeOut() };
			default -> NO_DELAYS;
		};
	}

	/** Whether anything in the system takes time: work, time-outs, buses or networks. */
	boolean isTimed() {
		return timed;
	}

	/** Whether anybody ever waits for a child to end. */
	boolean hasChildWaits() {
		return childWaited;
	}

	/** Whether there are time-outs. */
	boolean hasDelays() {
		return delayed;
	}

	/** Whether the process tries there, and goes on in any case, as opposed to waiting. */
	boolean isImpatient(int process, int location) {
		return location >= 0 && impatient[process][location];
	}

	/** Whether a move from there changes nothing that another process could notice. */
	boolean isIdle(int process, int location) {
		return idle[process][location];
	}

	/** Whether the process waits there for a child to end. */
	boolean waitsForChild(int process, int location) {
		return childWaits[process][location];
	}

	/** Whether a move from there takes or releases a lock or semaphore. */
	boolean usesLock(int process, int location) {
		return lockUses[process][location];
	}

	/** The time-outs there, in the order of their moves. */
	Delay[] delays(int process, int location) {
		return delays[process][location];
	}
}
