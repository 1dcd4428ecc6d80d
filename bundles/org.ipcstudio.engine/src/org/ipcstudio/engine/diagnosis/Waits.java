package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.operations.AcquireRight;

/** Finds the processes that wait in a state. */
final class Waits {
	private final Kernel kernel;
	private final CompiledSystem system;
	private final State state;
	private final NeedFinder needs;

	private Waits(Kernel kernel, State state) {
		this.kernel = kernel;
		system = kernel.system();
		this.state = state;
		needs = new NeedFinder(kernel, state);
	}

	/** All waits of a state, in the order of the processes. */
	static List<Wait> of(Kernel kernel, State state) {
		return of(kernel, state, any -> true);
	}

	/** The waits of some processes. */
	static List<Wait> of(Kernel kernel, State state, IntPredicate wanted) {
		return new Waits(kernel, state).find(wanted);
	}

	private List<Wait> find(IntPredicate wanted) {
		BitSet moving = moving();
		boolean atomic = kernel.atomicRunner(state) >= 0;
		List<Wait> waits = new ArrayList<>();
		for (int p = 0; p < system.processCount(); p++) {
			Operation operation = kernel.operation(state, p);
			if (wanted.test(p) && operation != null && !moving.get(p) && !(atomic && kernel.canMove(state, p))) {
				waits.add(wait(p, operation));
			}
		}
		return waits;
	}

	/** Who can move; while an atomic block runs, only the process in it. */
	private BitSet moving() {
		Moves moves = new Moves();
		kernel.moves(state, moves);
		BitSet moving = new BitSet();
		for (int i = 0; i < moves.size(); i++) {
			moving.set(moves.process(i));
			if (moves.partner(i) >= 0) {
				moving.set(moves.partner(i));
			}
		}
		return moving;
	}

	private Wait wait(int process, Operation operation) {
		List<Need> found = needs.needs(process, operation);
		BitSet unblockers = new BitSet();
		found.forEach(need -> need.helpers().forEach(unblockers::set));
		Context context = kernel.enter(state);
		context.enter(process);
		ProcessInfo info = system.process(process);
		return new Wait(process, info.name(), info.daemon(), verb(operation), operation.object(context),
				operation.site().line(), operation.site().text(), found, ChannelNeeds.list(unblockers),
				needs.interrupters(process, found));
	}

	/** Taking the right to receive is part of a {@code receive} for whoever reads the program. */
	private static String verb(Operation operation) {
		return operation instanceof AcquireRight ? "receive" : operation.verb();
	}
}
