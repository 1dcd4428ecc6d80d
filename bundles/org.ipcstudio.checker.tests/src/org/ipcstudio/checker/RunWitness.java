package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Effects;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/**
 * Goes the way of a livelock once more: what repeats for ever neglects nobody, and if it violates a temporal property,
 * what has to come true never does.
 */
final class RunWitness {
	private final CompiledSystem system;
	private final Kernel kernel;
	private final Finding finding;
	private final String where;
	/** Who has moved, or could not, since the cycle began. */
	private final BitSet served = new BitSet();
	private boolean onlyBlocks = true;
	private boolean owes;

	private RunWitness(CompiledSystem system, Finding finding, String where) {
		this.system = system;
		this.finding = finding;
		this.where = where;
		kernel = new Kernel(system, Forgetting.DEAD_VALUES);
	}

	static void check(CompiledSystem system, Finding finding, String where) {
		List<PropertyInfo> properties = system.properties().stream()
				.filter(property -> property.line() == finding.line() && property.text().equals(finding.text())).toList();
		assertFalse(properties.isEmpty(), where);
		new RunWitness(system, finding, where).follow(properties.get(0));
	}

	private void follow(PropertyInfo property) {
		State state = kernel.start();
		Moves moves = new Moves();
		look(property, state);
		for (int i = 0; i < finding.trace().size(); i++) {
			Step step = finding.trace().get(i);
			kernel.moves(state, moves);
			if (finding.cycleStart() >= 0 && i >= finding.cycleStart()) {
				serve(state, moves, step.pick());
			}
			State before = state.copy();
			Effects effects = kernel.apply(state, moves, step.pick());
			for (int e = 0; e < effects.size() && i >= finding.cycleStart(); e++) {
				if (kernel.operation(before, effects.process(e)) != null) { // a child that was started has not moved
					served.set(effects.process(e));
				}
			}
			look(property, state);
		}
		if (property.isTemporal()) {
			assertTrue(owes, "what has to come true does: " + where);
		}
		if (finding.cycleStart() >= 0) {
			assertTrue(onlyBlocks || served.cardinality() == system.processCount(), "somebody is neglected: " + where);
		}
	}

	private void serve(State state, Moves moves, int pick) {
		served.set(moves.process(pick));
		if (moves.partner(pick) >= 0) {
			served.set(moves.partner(pick));
		}
		if (kernel.atomicRunner(state) >= 0) {
			return;
		}
		onlyBlocks = false;
		BitSet disabled = new BitSet();
		disabled.set(0, system.processCount());
		for (int move = 0; move < moves.size(); move++) {
			disabled.clear(moves.process(move));
			if (moves.partner(move) >= 0) {
				disabled.clear(moves.partner(move));
			}
		}
		served.or(disabled);
	}

	private void look(PropertyInfo property, State state) {
		if (!property.isTemporal() || kernel.atomicRunner(state) >= 0) {
			return;
		}
		if (property.kind() == PropertyInfo.Kind.EVENTUALLY) {
			assertFalse(holds(property.condition(), state), where);
			owes = true;
		} else {
			owes = (owes || holds(property.condition(), state)) && !holds(property.consequence(), state);
		}
	}

	private boolean holds(Expr condition, State state) {
		try {
			return condition.eval(kernel.enter(state)) != 0;
		} catch (FaultException e) {
			return false;
		}
	}
}
