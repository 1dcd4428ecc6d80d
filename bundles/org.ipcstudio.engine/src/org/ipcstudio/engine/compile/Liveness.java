package org.ipcstudio.engine.compile;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.SuccessorVisitor;
import org.ipcstudio.engine.operations.Exprs;

/**
 * Finds the values that no later operation can use: strong liveness (Giegerich, Möncke, Wilhelm: <cite>Invariance of
 * approximate semantics with respect to program transformations</cite>, 1981). A variable is live at a location iff on
 * some path from there it is used by something that can be observed, before it is changed; being used to compute a
 * variable that is not live is no use, and neither is being printed. Where evaluating an expression can be a fault,
 * what decides about the fault is used.
 */
final class Liveness {
	private final Instruction[] code;
	private final BitSet[] live;

	private Liveness(Instruction[] code, int frameSize) {
		this.code = code;
		live = new BitSet[code.length];
		for (int i = 0; i < code.length; i++) {
			live[i] = new BitSet(frameSize);
		}
		iterate();
	}

	/** For every operation the words of the frame that are dead there; null for other instructions. */
	static int[][] dead(Instruction[] code, int frameSize) {
		Liveness liveness = new Liveness(code, frameSize);
		int[][] dead = new int[code.length][];
		for (int i = 0; i < code.length; i++) {
			if (code[i] instanceof Operation) {
				BitSet words = new BitSet(frameSize);
				words.set(ProcessInfo.FRAME, frameSize);
				words.andNot(liveness.live[i]);
				dead[i] = words.stream().toArray();
			}
		}
		return dead;
	}

	private void iterate() {
		Predecessors predecessors = new Predecessors(code);
		Deque<Integer> work = new ArrayDeque<>();
		BitSet waiting = new BitSet(code.length);
		for (int i = 0; i < code.length; i++) {
			work.add(i); // programs are compiled backwards, so most successors come first
			waiting.set(i);
		}
		while (!work.isEmpty()) {
			int location = work.remove();
			waiting.clear(location);
			Transfer transfer = new Transfer();
			code[location].accept(transfer);
			transfer.finish();
			if (!transfer.before.equals(live[location])) {
				live[location] = transfer.before;
				for (int predecessor : predecessors.of(location)) {
					if (!waiting.get(predecessor)) {
						waiting.set(predecessor);
						work.add(predecessor);
					}
				}
			}
		}
	}

	/** What is live before an instruction, given what is live before its successors. */
	private final class Transfer implements Instruction.Visitor {
		private final BitSet before = new BitSet();
		private final BitSet defined = new BitSet();
		private int computedSlot = -1;
		private Expr computed;

		@Override
		public void path() {
			defined.clear();
		}

		@Override
		public void successor(int location) {
			BitSet after = (BitSet) live[location].clone();
			if (computedSlot >= 0) {
				addUses(computed, after.get(computedSlot), before);
				after.clear(computedSlot);
			}
			after.andNot(defined);
			before.or(after);
		}

		@Override
		public void uses(Expr expr, boolean matters) {
			addUses(expr, matters, before);
		}

		@Override
		public void computes(int slot, Expr expr) {
			computedSlot = slot;
			computed = expr;
		}

		@Override
		public void defines(int slot, int size, boolean surely) {
			if (surely) {
				defined.set(slot, slot + size);
			}
		}

		void finish() {
			if (computedSlot >= 0) {
				addUses(computed, false, before);
			}
		}
	}

	/** @param matters whether the value of the expression matters, as opposed to its faults alone */
	private static void addUses(Expr expr, boolean matters, BitSet uses) {
		if (matters) {
			addSlot(expr, uses);
		}
		boolean operandsMatter = matters || Exprs.mayFault(expr);
		switch (expr) {
			// only the divisor decides about a fault
			case Expr.Divide divide when !matters -> {
				addUses(divide.left(), false, uses);
				addUses(divide.right(), true, uses);
			}
			case Expr.Remainder remainder when !matters -> {
				addUses(remainder.left(), false, uses);
				addUses(remainder.right(), true, uses);
			}
			// the left side decides whether the right one is evaluated at all
			case Expr.And and when !matters -> addGuarded(and.left(), uses, and.right());
			case Expr.Or or when !matters -> addGuarded(or.left(), uses, or.right());
			case Expr.Choose choose when !matters -> addGuarded(choose.condition(), uses, choose.then(), choose.otherwise());
			default -> Exprs.forEachOperand(expr, operand -> addUses(operand, operandsMatter, uses));
		}
	}

	private static void addGuarded(Expr guard, BitSet uses, Expr... guarded) {
		BitSet inner = new BitSet();
		for (Expr expr : guarded) {
			addUses(expr, false, inner);
			addMayFault(expr, inner);
		}
		addUses(guard, !inner.isEmpty(), uses);
		inner.clear(FAULT_MARK);
		uses.or(inner);
	}

	/** A word that no variable has: marks that something can be a fault without a variable deciding about it. */
	private static final int FAULT_MARK = 0;

	private static void addMayFault(Expr expr, BitSet uses) {
		if (Exprs.mayFault(expr)) {
			uses.set(FAULT_MARK);
		}
		Exprs.forEachOperand(expr, operand -> addMayFault(operand, uses));
	}

	private static void addSlot(Expr expr, BitSet uses) {
		switch (expr) {
			case Expr.Local local -> uses.set(local.slot());
			case Expr.LocalElement element -> uses.set(element.slot(), element.slot() + element.size());
			default -> {
				// reads no local variable
			}
		}
	}

	/** From where each location can be reached in one step. */
	private static final class Predecessors {
		private final BitSet[] predecessors;

		Predecessors(Instruction[] code) {
			predecessors = new BitSet[code.length];
			for (int i = 0; i < code.length; i++) {
				predecessors[i] = new BitSet();
			}
			for (int i = 0; i < code.length; i++) {
				int location = i;
				code[i].accept(new SuccessorVisitor() {
					@Override
					public void successor(int next) {
						predecessors[next].set(location);
					}
				});
			}
		}

		int[] of(int location) {
			return predecessors[location].stream().toArray();
		}
	}
}
