package org.ipcstudio.engine.simulate;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.simulate.SimulationResult.Violation;

/**
 * Looks at the properties of the system, and remembers those that did not hold. What has to come true at some time is
 * violated only by a run that ends, or comes to a deadlock, before it has: of one that was broken off nobody knows.
 */
final class PropertyWatch {
	private final Kernel kernel;
	private final Ticks ticks;
	private final List<PropertyInfo> always;
	private final List<PropertyInfo> atEnd;
	private final List<Debt> debts = new ArrayList<>();
	private final List<Violation> violations = new ArrayList<>();

	PropertyWatch(Kernel kernel, Ticks ticks) {
		this.kernel = kernel;
		this.ticks = ticks;
		always = new ArrayList<>(ofKind(kernel.system(), PropertyInfo.Kind.ALWAYS));
		atEnd = ofKind(kernel.system(), PropertyInfo.Kind.FINALLY);
		kernel.system().properties().stream().filter(PropertyInfo::isTemporal).map(Debt::new).forEach(debts::add);
	}

	/** A temporal property, and whether something still has to come true for it. */
	private static final class Debt {
		private final PropertyInfo property;
		private boolean open;

		Debt(PropertyInfo property) {
			this.property = property;
			open = property.kind() == PropertyInfo.Kind.EVENTUALLY;
		}

		/** Looks at a state; returns whether nothing that comes later matters any more. */
		boolean look(Context c) {
			if (property.kind() == PropertyInfo.Kind.EVENTUALLY) {
				return property.condition().eval(c) != 0;
			}
			open = (open || property.condition().eval(c) != 0) && property.consequence().eval(c) == 0;
			return false;
		}
	}

	private static List<PropertyInfo> ofKind(CompiledSystem system, PropertyInfo.Kind kind) {
		return system.properties().stream().filter(property -> property.kind() == kind).toList();
	}

	/**
	 * Looks at what has to hold in every state, apart from what has not held before, and at what has to come true.
	 *
	 * @return whether something does not hold, or cannot be evaluated
	 */
	boolean isViolated(State state) {
		if (always.isEmpty() && debts.isEmpty()) {
			return false;
		}
		int before = violations.size();
		Context c = kernel.enter(state);
		always.removeIf(property -> !holds(c, property));
		debts.removeIf(debt -> isSettled(c, debt));
		return violations.size() > before;
	}

	/** Looks at what has to hold when everything has ended; returns whether something does not. */
	boolean isViolatedAtEnd(State state) {
		int before = violations.size();
		Context c = kernel.enter(state);
		atEnd.forEach(property -> holds(c, property));
		noteDebts();
		return violations.size() > before;
	}

	/** Nothing moves any more, so nothing comes true any more; the last state has been looked at. */
	void noteDebts() {
		debts.stream().filter(debt -> debt.open).forEach(debt -> note(debt.property, ""));
		debts.clear();
	}

	private boolean isSettled(Context c, Debt debt) {
		try {
			return debt.look(c);
		} catch (FaultException e) {
			note(debt.property, e.getMessage());
			return true;
		}
	}

	private boolean holds(Context c, PropertyInfo property) {
		String fault = "";
		try {
			if (property.condition().eval(c) != 0) {
				return true;
			}
		} catch (FaultException e) {
			fault = e.getMessage();
		}
		note(property, fault);
		return false;
	}

	private void note(PropertyInfo property, String fault) {
		violations.add(new Violation(property, ticks.moves, ticks.time, fault));
	}

	List<Violation> violations() {
		return violations;
	}
}
