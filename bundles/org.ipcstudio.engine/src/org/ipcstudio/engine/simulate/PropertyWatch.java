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

/** Looks at the properties of the system, and remembers those that did not hold. */
final class PropertyWatch {
	private final Kernel kernel;
	private final Ticks ticks;
	private final List<PropertyInfo> always;
	private final List<PropertyInfo> atEnd;
	private final List<Violation> violations = new ArrayList<>();

	PropertyWatch(Kernel kernel, Ticks ticks) {
		this.kernel = kernel;
		this.ticks = ticks;
		always = new ArrayList<>(ofKind(kernel.system(), PropertyInfo.Kind.ALWAYS));
		atEnd = ofKind(kernel.system(), PropertyInfo.Kind.FINALLY);
	}

	private static List<PropertyInfo> ofKind(CompiledSystem system, PropertyInfo.Kind kind) {
		return system.properties().stream().filter(property -> property.kind() == kind).toList();
	}

	/**
	 * Looks at what has to hold in every state, apart from what has not held before.
	 *
	 * @return whether something does not hold
	 */
	boolean isViolated(State state) {
		if (always.isEmpty()) {
			return false;
		}
		int before = violations.size();
		Context c = kernel.enter(state);
		always.removeIf(property -> !holds(c, property));
		return violations.size() > before;
	}

	/** Looks at what has to hold when everything has ended; returns whether something does not. */
	boolean isViolatedAtEnd(State state) {
		int before = violations.size();
		Context c = kernel.enter(state);
		atEnd.forEach(property -> holds(c, property));
		return violations.size() > before;
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
		violations.add(new Violation(property, ticks.moves, ticks.time, fault));
		return false;
	}

	List<Violation> violations() {
		return violations;
	}
}
