package org.ipcstudio.engine.diagnosis;

import java.util.BitSet;

import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.Looked;
import org.ipcstudio.engine.operations.Exprs;

/** The shared variables and channels that a condition looks at, and who may change them. */
final class Looks {
	private final KnownValues values;
	private final BitSet words = new BitSet();
	private final BitSet contents = new BitSet();
	private final BitSet ends = new BitSet();

	private Looks(KnownValues values) {
		this.values = values;
	}

	/** @param values the evaluator, looking at the process that waits for the condition */
	static Looks of(Expr condition, KnownValues values) {
		Looks looks = new Looks(values);
		looks.visit(condition);
		return looks;
	}

	private void visit(Expr expr) {
		switch (expr) {
			case Expr.Shared shared -> words.set(shared.word());
			case Expr.SharedElement element -> words.or(values.words(element));
			case Expr.Look look -> {
				boolean outgoing = look.looked() == Looked.FULL || look.looked() == Looked.BROKEN;
				BitSet queues = values.queues(look.channel(), outgoing);
				contents.or(queues);
				if (look.looked() == Looked.EOF || look.looked() == Looked.BROKEN) {
					ends.or(queues);
				}
			}
			default -> {
				// only its operands can look at anything
			}
		}
		Exprs.forEachOperand(expr, this::visit);
	}

	boolean isEmpty() {
		return words.isEmpty() && contents.isEmpty();
	}

	/** Adds everybody but {@code waiting} who may change what is looked at. */
	void addHelpers(CompiledSystem system, Futures futures, int waiting, BitSet helpers) {
		for (int p = 0; p < system.processCount(); p++) {
			int process = p;
			futures.addAble(p, waiting, prospects -> mayChange(prospects, system.process(process).ownedQueues()), helpers);
		}
	}

	private boolean mayChange(Prospects prospects, int[] owned) {
		if (prospects.writes.intersects(words) || prospects.receives.intersects(contents)
				|| prospects.creates.intersects(contents) || prospects.deletes.intersects(contents)
				|| prospects.withdraws.intersects(contents)
				|| contents.stream().anyMatch(prospects::sends)) {
			return true;
		}
		return mayChangeEnds(prospects) || prospects.ends && owns(owned);
	}

	private boolean mayChangeEnds(Prospects prospects) {
		return !ends.isEmpty() && (prospects.ends || prospects.closes.intersects(ends)
				|| prospects.opensToRead.intersects(ends) || prospects.opensToWrite.intersects(ends));
	}

	private boolean owns(int[] owned) {
		for (int queue : owned) {
			if (contents.get(queue)) {
				return true;
			}
		}
		return false;
	}
}
