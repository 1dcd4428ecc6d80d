package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.Step;

/** Evaluates the {@code assert always} or {@code assert finally} of a system. */
public final class PropertyJudge implements StateJudge {
	private final List<PropertyInfo> properties;
	private final Findings findings;
	private final Counterexamples counterexamples;

	PropertyJudge(CompiledSystem system, PropertyInfo.Kind kind, Findings findings, Counterexamples counterexamples) {
		properties = system.properties().stream().filter(property -> property.kind() == kind).toList();
		this.findings = findings;
		this.counterexamples = counterexamples;
	}

	/** Whether a property can be evaluated in a state and does not hold there. */
	public static boolean isViolated(PropertyInfo property, Kernel kernel, State state) {
		try {
			return property.condition().eval(kernel.enter(state)) == 0;
		} catch (FaultException e) {
			return false;
		}
	}

	/** Whether a property cannot be evaluated in a state. */
	public static boolean isFault(PropertyInfo property, Kernel kernel, State state) {
		try {
			property.condition().eval(kernel.enter(state));
			return false;
		} catch (FaultException e) {
			return true;
		}
	}

	@Override
	public void judge(Visit visit) {
		for (PropertyInfo property : properties) {
			try {
				if (property.condition().eval(visit.context()) == 0) {
					report(property, visit.index(), FindingKind.ASSERTION, "does not hold", findings, counterexamples);
				}
			} catch (FaultException e) {
				reportFault(property, visit.index(), e, findings, counterexamples);
			}
		}
	}

	/** Reports that a condition of a property cannot be evaluated in a state. */
	static void reportFault(PropertyInfo property, int state, FaultException e, Findings findings,
			Counterexamples counterexamples) {
		report(property, state, FaultJudge.kind(e.kind()), "cannot be evaluated, because " + e.getMessage(), findings,
				counterexamples);
	}

	private static void report(PropertyInfo property, int state, FindingKind kind, String what, Findings findings,
			Counterexamples counterexamples) {
		findings.add(kind, List.of("property", property), () -> {
			List<Step> trace = counterexamples.to(state).steps();
			String message = "`%s` in line %d %s %s.".formatted(property.text(), property.line(), what,
					when(property, trace.isEmpty()));
			return new Finding(kind, message, List.of(), List.of(), List.of(), trace, -1, property.line(),
					property.text());
		});
	}

	private static String when(PropertyInfo property, boolean atStart) {
		if (property.kind() == PropertyInfo.Kind.FINALLY) {
			return "when everything has ended";
		}
		return atStart ? "in the initial state" : "after the steps of the trace";
	}
}
