package org.ipcstudio.checker.internal.symmetry;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.operations.Exprs;

/**
 * Evaluates expressions that follow from which instance of an array it is, and finds the variables that hold nothing but
 * one such value.
 */
final class SelfValues {
	private final ProcessArray array;
	private final FrameSorts sorts;
	private final Context context;

	/** @param context looks at a state that may be changed */
	SelfValues(ProcessArray array, FrameSorts sorts, Context context) {
		this.array = array;
		this.sorts = sorts;
		this.context = context;
		findVariables();
	}

	/** Whether an expression follows from the instance. */
	boolean areOf(Expr expr) {
		return switch (expr) {
			case Expr.Const e -> true;
			case Expr.SelfIndex e -> true;
			case Expr.OfSelf e -> true;
			case Expr.Local e -> sorts.ofSelf(e.slot()) != null;
			case Expr.LocalElement e -> false;
			case Expr.Shared e -> false;
			case Expr.SharedElement e -> false;
			case Expr.MessagePart e -> false;
			case Expr.Me e -> false;
			case Expr.ProcessElement e -> false;
			case Expr.Look e -> false;
			default -> {
				boolean[] all = { true };
				Exprs.forEachOperand(expr, operand -> all[0] &= areOf(operand));
				yield all[0];
			}
		};
	}

	/**
	 * The value of such an expression for an instance.
	 *
	 * @throws FaultException if there is none
	 */
	int of(Expr expr, int instance) {
		context.enter(array.first() + instance);
		for (int slot = 0; slot < array.program().frameSize(); slot++) {
			if (sorts.ofSelf(slot) != null) {
				context.words[context.base + slot] = sorts.ofSelf(slot)[instance];
			}
		}
		return expr.eval(context);
	}

	/** The values of an expression for all instances; null if it does not follow from the instance, or is a fault. */
	int[] of(Expr expr) {
		if (!areOf(expr)) {
			return null;
		}
		int[] values = new int[array.size()];
		try {
			for (int instance = 0; instance < values.length; instance++) {
				values[instance] = of(expr, instance);
			}
		} catch (FaultException e) {
			return null;
		}
		return values;
	}

	/** Whether the value is certainly no process; a constant may be one. */
	private static boolean isData(Expr expr) {
		return switch (expr) {
			case Expr.Const e -> false;
			case Expr.Choose e -> isData(e.then()) || isData(e.otherwise());
			case Expr.InRange e -> isData(e.value());
			case Expr.NotNull e -> isData(e.value());
			default -> true; // of what follows from the instance only numbers are left
		};
	}

	private void findVariables() {
		boolean news = true;
		while (news) {
			Definitions definitions = new Definitions();
			for (Instruction instruction : array.program().code()) {
				instruction.accept(definitions);
			}
			news = definitions.keep();
		}
	}

	/** Collects what is stored into the words of the frame. */
	private final class Definitions implements Instruction.Visitor {
		private final Map<Integer, int[]> values = new HashMap<>();
		private final BitSet others = new BitSet();

		/** @return whether further variables were found */
		boolean keep() {
			boolean news = false;
			for (Map.Entry<Integer, int[]> entry : values.entrySet()) {
				int slot = entry.getKey();
				if (!others.get(slot) && sorts.ofSelf(slot) == null) {
					sorts.setOfSelf(slot, entry.getValue());
					news = true;
				}
			}
			return news;
		}

		@Override
		public void computes(int slot, int size, Expr value, boolean surely) {
			int[] computed = size == 1 && (sorts.sort(slot) == Sort.DATA || isData(value)) ? of(value) : null;
			if (computed == null || values.containsKey(slot) && !Arrays.equals(values.get(slot), computed)) {
				others.set(slot, slot + size);
			} else {
				values.put(slot, computed);
			}
		}

		@Override
		public void defines(int slot, int size, boolean surely) {
			others.set(slot, slot + size);
		}

		@Override
		public void gets(Medium medium, int slot, int size, boolean surely, boolean checked) {
			others.set(slot, slot + size);
		}

		@Override
		public void uses(Expr expr, boolean matters) {
			// defines nothing
		}

		@Override
		public void path() {
			// all paths count
		}

		@Override
		public void successor(int location) {
			// all locations count
		}
	}
}
