package org.ipcstudio.engine.inspect;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.kernel.Fault;
import org.ipcstudio.engine.kernel.PropertyInfo;
import org.ipcstudio.engine.trace.Step;

/**
 * What a move would bring about.
 *
 * @param step     the move in words
 * @param changes  what would be different
 * @param released the processes that wait now and could go on then, without taking part in the move
 * @param waiting  the processes that do not wait now and would then
 * @param lost     how many messages would be lost
 * @param fault    the rule that would be broken; null if none would
 * @param violated the properties that would not hold then, apart from those that do not hold now
 * @param outcome  how it would go on
 */
public record Preview(Step step, List<Change> changes, List<String> released, List<ProcessView> waiting, int lost,
		Fault fault, List<PropertyInfo> violated, Outcome outcome) {

	/** How it goes on after a move. */
	public enum Outcome {
		/** Somebody can move. */
		GOES_ON,
		/** Everything has ended that is to end. */
		ENDS,
		/** Nobody can move, and somebody has not ended. */
		DEADLOCK
	}

	public Preview {
		changes = List.copyOf(changes);
		released = List.copyOf(released);
		waiting = List.copyOf(waiting);
		violated = List.copyOf(violated);
	}

	/** Whether it breaks a rule or a property, or nobody can go on after it. */
	public boolean isHarmful() {
		return fault != null || !violated.isEmpty() || outcome == Outcome.DEADLOCK;
	}

	/** The consequences, one line each: what is worst first, then what changes, then who waits or can go on. */
	public List<String> sentences() {
		List<String> lines = new ArrayList<>();
		if (fault != null) {
			lines.add("%s breaks a rule in line %d: %s.".formatted(step.process(), fault.site().line(), fault.message()));
		}
		violated.forEach(property -> lines.add("`%s` in line %d does not hold then.".formatted(property.text(),
				property.line())));
		if (outcome == Outcome.DEADLOCK) {
			lines.add("Nobody can go on then: this is a deadlock.");
		}
		changes.forEach(change -> lines.add(change.text()));
		if (lost > 0) {
			lines.add(lost == 1 ? "A message is lost." : lost + " messages are lost.");
		}
		waiting.forEach(process -> lines.add("Then " + process.sentence()));
		released.forEach(process -> lines.add(process + " can go on then."));
		if (outcome == Outcome.ENDS) {
			lines.add("The system has ended then.");
		}
		return lines;
	}
}
