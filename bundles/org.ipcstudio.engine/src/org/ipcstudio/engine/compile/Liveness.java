package org.ipcstudio.engine.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Instruction;
import org.ipcstudio.engine.kernel.Medium;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.Program;
import org.ipcstudio.engine.kernel.SuccessorVisitor;

/**
 * Finds the values that no later operation can use: strong liveness (Giegerich, Möncke, Wilhelm: <cite>Invariance of
 * approximate semantics with respect to program transformations</cite>, 1981). A variable is live at a location iff on
 * some path from there it is used by something that can be observed, before it is changed; being used to compute a
 * variable that is not live is no use, and neither is being printed, or being put where nobody gets anything from that
 * matters. Where evaluating an expression can be a fault, what decides about the fault is used.
 */
final class Liveness {
	private final Instruction[] code;
	private final int frameSize;
	private final Surroundings surroundings;
	private final BitSet[] live;
	private final Predecessors predecessors;

	/** Knows nothing to be live yet. */
	Liveness(Program program, Surroundings surroundings) {
		code = program.code();
		frameSize = program.frameSize();
		this.surroundings = surroundings;
		live = new BitSet[code.length];
		for (int i = 0; i < code.length; i++) {
			live[i] = new BitSet(frameSize);
		}
		predecessors = new Predecessors(code);
	}

	/** For every operation the words of the frame that are not live there; null for other instructions. */
	int[][] unused() {
		int[][] unused = new int[code.length][];
		for (int i = 0; i < code.length; i++) {
			if (code[i] instanceof Operation) {
				BitSet words = new BitSet(frameSize);
				words.set(ProcessInfo.FRAME, frameSize);
				words.andNot(live[i]);
				unused[i] = words.stream().toArray();
			}
		}
		return unused;
	}

	/** Whether another {@link #iterate} may find more, because more has turned out to matter outside. */
	boolean wantsMore() {
		return surroundings.haveChanged();
	}

	/** Finds what is live, given what matters outside; may be called again when that has become more. */
	void iterate() {
		surroundings.askAnew();
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

	/** Something that an instruction gets from outside into words of the frame. */
	private record Got(Medium medium, int slot, int size, boolean checked) {
	}

	/** What is live before an instruction, given what is live before its successors. */
	private final class Transfer implements Instruction.Visitor, ExprUses.Sink {
		private final BitSet before = new BitSet();
		private final BitSet defined = new BitSet();
		private final List<Got> got = new ArrayList<>();
		/** What is used after something was got: where the parts of a message go may depend on the parts before. */
		private final BitSet usedBehind = new BitSet();
		private Computation computation;

		@Override
		public void path() {
			defined.clear();
			got.clear();
			usedBehind.clear();
		}

		@Override
		public void successor(int location) {
			BitSet after = (BitSet) live[location].clone();
			if (computation != null) {
				ExprUses.find(computation.value(), isAnySet(after, computation.slot(), computation.size()), this);
				if (computation.surely()) {
					after.clear(computation.slot(), computation.slot() + computation.size());
				}
			}
			for (Got item : got) {
				if (item.checked() || isAnySet(after, item.slot(), item.size())
						|| isAnySet(usedBehind, item.slot(), item.size())) {
					surroundings.use(item.medium());
				}
			}
			after.andNot(defined);
			before.or(after);
		}

		@Override
		public void uses(Expr expr, boolean matters) {
			ExprUses.find(expr, matters, this);
		}

		@Override
		public void computes(int slot, int size, Expr value, boolean surely) {
			computation = new Computation(slot, size, value, surely);
		}

		@Override
		public void defines(int slot, int size, boolean surely) {
			if (surely) {
				defined.set(slot, slot + size);
			}
		}

		@Override
		public void puts(Medium medium, Expr value) {
			ExprUses.find(value, surroundings.matters(medium), this);
		}

		@Override
		public void gets(Medium medium, int slot, int size, boolean surely, boolean checked) {
			got.add(new Got(medium, slot, size, checked));
			defines(slot, size, surely);
		}

		@Override
		public void compares(Medium medium) {
			surroundings.use(medium);
		}

		@Override
		public void local(int slot, int size) {
			before.set(slot, slot + size);
			if (!got.isEmpty()) {
				usedBehind.set(slot, slot + size);
			}
		}

		@Override
		public void shared(Medium.Memory variable) {
			surroundings.use(variable);
		}

		void finish() {
			if (computation != null) {
				ExprUses.find(computation.value(), false, this);
			}
		}
	}

	/** A value that goes into a word of the frame, or into some or all of an array. */
	private record Computation(int slot, int size, Expr value, boolean surely) {
	}

	private static boolean isAnySet(BitSet words, int slot, int size) {
		int next = words.nextSetBit(slot);
		return next >= 0 && next < slot + size;
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
