package org.ipcstudio.debug.breakpoints;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.run.RunView;
import org.ipcstudio.engine.evaluate.CompiledExpression;
import org.ipcstudio.engine.evaluate.Evaluation;
import org.ipcstudio.engine.evaluate.Evaluator;
import org.ipcstudio.engine.evaluate.ExpressionException;

/**
 * A breakpoint in one run: it counts its hits there, and evaluates its condition for the process that hits it. What the user
 * has set is read at each hit, so that a change counts at once. Belongs to the thread of the run.
 */
final class ArmedBreakpoint {
	private final SystemBreakpoint breakpoint;
	private final Trigger trigger;
	private final Evaluator evaluator;
	private final Triggers triggers;
	private final Map<EObject, CompiledExpression> conditions = new HashMap<>();
	private int hits;
	private String failure;

	ArmedBreakpoint(SystemBreakpoint breakpoint, Triggers triggers, Evaluator evaluator) throws CoreException {
		this.breakpoint = breakpoint;
		this.evaluator = evaluator;
		trigger = triggers.of(breakpoint);
		this.triggers = triggers;
	}

	SystemBreakpoint breakpoint() {
		return breakpoint;
	}

	/** Why its condition could not be evaluated at the last hit, in a sentence; null if it could. */
	String failure() {
		return failure;
	}

	/**
	 * Looks at a move.
	 *
	 * @param atStart whether it is before the first move instead
	 * @return the process that has hit it; {@link Trigger#NOBODY} if nobody has
	 */
	int hitBy(RunView run, boolean atStart) {
		failure = null;
		IntPredicate accepts = process -> isMeant(process) && holds(run, process);
		int process = atStart ? trigger.findAtStart(run, accepts) : trigger.find(run, accepts);
		if (process == Trigger.NOBODY) {
			return Trigger.NOBODY;
		}
		hits++;
		return breakpoint.hitCount() > 0 && hits != breakpoint.hitCount() ? Trigger.NOBODY : process;
	}

	private boolean isMeant(int process) {
		try {
			return breakpoint.isEnabled()
					&& (breakpoint.process().isEmpty() || triggers.isNamed(process, breakpoint.process()));
		} catch (CoreException e) {
			return false; // it was removed meanwhile
		}
	}

	/** Whether the condition is true; also if nobody can tell, because then the user has to know. */
	private boolean holds(RunView run, int process) {
		String condition = breakpoint.condition();
		if (condition.isEmpty()) {
			return true;
		}
		try {
			EObject place = evaluator.place(process, Arrival.location(run, process));
			CompiledExpression compiled = conditions.get(place);
			if (compiled == null || !compiled.text().equals(condition)) {
				compiled = evaluator.condition(condition, place);
				conditions.put(place, compiled);
			}
			Evaluation value = compiled.evaluate(run.kernel(), run.state(), process);
			if (value instanceof Evaluation.Value truth) {
				return truth.value() != 0;
			}
			fail(run, process, condition, value.text());
		} catch (ExpressionException e) {
			fail(run, process, condition, e.getMessage());
		}
		return true;
	}

	private void fail(RunView run, int process, String condition, String why) {
		failure = NLS.bind(Messages.BreakpointRule_condition,
				new Object[] { condition, run.recording().system().process(process).name(), why });
	}
}
