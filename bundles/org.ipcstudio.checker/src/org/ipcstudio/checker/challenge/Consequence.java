package org.ipcstudio.checker.challenge;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * Says what a move leads to at once: where its processes go on, who has to wait then, and who can go on again. Compares
 * the states before and after; whether the goal comes nearer is left to the player.
 */
final class Consequence {
	private static final int MOST_NAMES = 3;

	private final Kernel kernel;
	private final CompiledSystem system;
	private final Moves moves = new Moves();

	Consequence(Kernel kernel) {
		this.kernel = kernel;
		system = kernel.system();
	}

	/** Makes a move on a copy of a state and tells what has changed. */
	String of(State state, Moves offered, int pick) {
		BitSet before = moving(offered);
		State next = state.copy();
		Effects effects = kernel.apply(next, offered, pick);
		if (effects.fault() != null) {
			return "%s fails: %s".formatted(system.process(effects.fault().process()).name(), effects.fault().message());
		}
		BitSet gone = new BitSet();
		for (int i = 0; i < effects.size(); i++) {
			gone.set(effects.process(i));
		}
		kernel.moves(next, moves);
		boolean atomic = kernel.atomicRunner(next) >= 0;
		BitSet after = moving(moves);
		List<String> parts = new ArrayList<>();
		gone.stream().forEach(process -> parts.add(goesOn(next, process, after.get(process) || atomic)));
		if (!atomic) {
			others(next, before, after, gone, parts);
		}
		return parts.isEmpty() ? "nothing else changes" : String.join("; ", parts);
	}

	private void others(State next, BitSet before, BitSet after, BitSet gone, List<String> parts) {
		List<String> held = new ArrayList<>();
		List<String> freed = new ArrayList<>();
		for (int process = 0; process < system.processCount(); process++) {
			if (!gone.get(process) && kernel.operation(next, process) != null && before.get(process) != after.get(process)) {
				(after.get(process) ? freed : held).add(system.process(process).name());
			}
		}
		if (!held.isEmpty()) {
			parts.add("%s %s to wait".formatted(names(held), held.size() == 1 ? "has" : "have"));
		}
		if (!freed.isEmpty()) {
			parts.add("%s can go on".formatted(names(freed)));
		}
	}

	private String goesOn(State state, int process, boolean moving) {
		String name = system.process(process).name();
		Operation operation = kernel.operation(state, process);
		if (operation == null) {
			return state.words[system.process(process).base()] == ProcessInfo.ENDED ? name + " has ended"
					: name + " has not started";
		}
		Context context = kernel.enter(state);
		context.enter(process);
		String next = describe(operation, context);
		return moving ? "%s comes to “%s” (line %d)".formatted(name, next, operation.site().line())
				: "%s has to wait at “%s” (line %d)".formatted(name, next, operation.site().line());
	}

	private static String describe(Operation operation, Context context) {
		try {
			return operation.describe(context);
		} catch (FaultException e) { // it will fail there, which the move itself then says
			return "%s %s".formatted(operation.verb(), operation.object(context)).strip();
		}
	}

	private static BitSet moving(Moves moves) {
		BitSet moving = new BitSet();
		for (int move = 0; move < moves.size(); move++) {
			moving.set(moves.process(move));
			if (moves.partner(move) >= 0) {
				moving.set(moves.partner(move));
			}
		}
		return moving;
	}

	private static String names(List<String> names) {
		return names.size() <= MOST_NAMES ? Phrases.all(names)
				: Phrases.all(List.of(names.get(0), names.get(1), names.size() - 2 + " others"));
	}
}
