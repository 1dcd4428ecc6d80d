package org.ipcstudio.engine.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.operations.Branch;

/** Where an instruction may lead, and what is known on each way behind it. */
final class FlowStep implements Instruction.Visitor {
	private final KnownValues values;
	private final Frame before;
	private final List<Way> ways = new ArrayList<>(2);
	private Frame after;
	private Expr lastUsed;

	/** A way out of the instruction. */
	record Way(int location, Frame frame) {
	}

	private FlowStep(KnownValues values, Frame before) {
		this.values = values;
		this.before = before;
		after = before.copy();
	}

	/**
	 * The ways out of an instruction.
	 *
	 * @param values the evaluator, looking at the process with the frame {@code before}
	 */
	static List<Way> of(Instruction instruction, KnownValues values, Frame before) {
		FlowStep step = new FlowStep(values, before);
		instruction.accept(step);
		return instruction instanceof Branch ? step.decided() : step.ways;
	}

	/** Only the way that a condition leaves, where its value is known. */
	private List<Way> decided() {
		OptionalInt condition = values.value(lastUsed);
		return condition.isEmpty() ? ways : List.of(ways.get(condition.getAsInt() != 0 ? 0 : 1));
	}

	@Override
	public void path() {
		after = before.copy();
	}

	@Override
	public void successor(int location) {
		ways.add(new Way(location, after));
	}

	@Override
	public void uses(Expr expr, boolean matters) {
		lastUsed = expr;
	}

	@Override
	public void computes(int slot, int size, Expr value, boolean surely) {
		OptionalInt known = size == 1 && surely ? values.value(value) : OptionalInt.empty();
		if (known.isPresent()) {
			after.set(slot, known.getAsInt());
		} else {
			after.forget(slot, size);
		}
	}

	@Override
	public void defines(int slot, int size, boolean surely) {
		after.forget(slot, size);
	}
}
