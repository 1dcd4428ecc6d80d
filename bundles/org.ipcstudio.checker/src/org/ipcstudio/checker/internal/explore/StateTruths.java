package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.internal.store.BitSequence;
import org.ipcstudio.checker.internal.store.MemoryMeter;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;

/**
 * Evaluates the conditions of temporal properties in all states, each once, and remembers where they are true. One that
 * cannot be evaluated is reported, and not true.
 */
final class StateTruths implements Truths {
	private static final int CONDITION = 0;
	private static final int CONSEQUENCE = 1;
	private static final int PER_PROPERTY = 2;

	private final List<PropertyInfo> properties;
	private final MemoryMeter meter;
	private final BitSequence bits;
	private final Findings findings;
	private final Counterexamples counterexamples;

	/** @param properties the temporal properties of the system; may be empty */
	StateTruths(List<PropertyInfo> properties, MemoryMeter meter, Findings findings, Counterexamples counterexamples) {
		this.properties = properties;
		this.meter = meter;
		this.findings = findings;
		this.counterexamples = counterexamples;
		bits = new BitSequence(meter);
	}

	/**
	 * Looks at all states.
	 *
	 * @throws LimitException if there is not enough time or memory
	 */
	void evaluate(Kernel kernel, FoundStates states, Budget budget) {
		State state = kernel.start();
		for (int index = 0; index < states.size() && !properties.isEmpty(); index++) {
			budget.spend();
			if (!meter.hasRoomFor(0)) {
				throw new LimitException(Limit.MEMORY);
			}
			states.load(index, state);
			if (kernel.atomicRunner(state) < 0) {
				evaluate(kernel.enter(state), index);
			}
		}
	}

	private void evaluate(Context context, int state) {
		for (int property = 0; property < properties.size(); property++) {
			PropertyInfo info = properties.get(property);
			try {
				note(property, CONDITION, info.condition(), context, state);
				if (info.consequence() != null) {
					note(property, CONSEQUENCE, info.consequence(), context, state);
				}
			} catch (FaultException e) {
				PropertyJudge.reportFault(info, state, e, findings, counterexamples);
			}
		}
	}

	private void note(int property, int which, Expr expression, Context context, int state) {
		if (expression.eval(context) != 0) {
			bits.set(place(property, which, state));
		}
	}

	private long place(int property, int which, int state) {
		return ((long) state * properties.size() + property) * PER_PROPERTY + which;
	}

	@Override
	public boolean condition(int property, int state) {
		return bits.get(place(property, CONDITION, state));
	}

	@Override
	public boolean consequence(int property, int state) {
		return bits.get(place(property, CONSEQUENCE, state));
	}
}
