package org.ipcstudio.checker.internal.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.engine.kernel.AtomicState;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Moves;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.SharedInfo;
import org.ipcstudio.engine.kernel.Site;

/**
 * Reports data races: in one state two processes are about to access the same shared variable, at least one of them to
 * write it. A lock is held by one process at a time, so that two processes which hold a common lock never get that far.
 * The accesses of two atomic blocks do not race with each other.
 */
final class RaceJudge implements StateJudge {
	private final CompiledSystem system;
	private final Findings findings;
	private final Counterexamples counterexamples;
	private final AtomicAccesses atomicAccesses;
	private final BothOrders bothOrders;
	private final AccessList[] accesses;
	private final Map<Integer, String> names;
	private final BitSet moving = new BitSet();

	RaceJudge(CompiledSystem system, AtomicAccesses atomicAccesses, Findings findings,
			Counterexamples counterexamples) {
		this.system = system;
		this.findings = findings;
		this.counterexamples = counterexamples;
		this.atomicAccesses = atomicAccesses;
		bothOrders = new BothOrders(system);
		names = system.shared().stream().collect(Collectors.toMap(SharedInfo::word, SharedInfo::name));
		BitSet watched = AccessList.watched(system);
		accesses = new AccessList[system.processCount()];
		Arrays.setAll(accesses, p -> new AccessList(watched));
	}

	/** Whether a system has variables on which there could be a race. */
	static boolean isPossibleIn(CompiledSystem system) {
		return !AccessList.watched(system).isEmpty();
	}

	@Override
	public void judge(Visit visit) {
		findMoving(visit.moves());
		boolean atomicBlocks = false;
		boolean plainAccesses = false;
		for (int p = moving.nextSetBit(0); p >= 0; p = moving.nextSetBit(p + 1)) {
			accesses[p].clear();
			if (isInAtomic(visit, p)) {
				atomicBlocks = true;
			} else {
				visit.context().enter(p);
				visit.kernel().operation(visit.state(), p).accesses(visit.kernel().context(), accesses[p]);
				plainAccesses |= accesses[p].size() > 0;
			}
		}
		if (plainAccesses) {
			if (atomicBlocks) {
				collectAtomic(visit);
			}
			compareAll(visit);
		}
	}

	/** The processes that take part in a move; whoever waits accesses nothing. */
	private void findMoving(Moves moves) {
		moving.clear();
		for (int i = 0; i < moves.size(); i++) {
			moving.set(moves.process(i));
			if (moves.partner(i) >= 0) {
				moving.set(moves.partner(i));
			}
		}
	}

	private boolean isInAtomic(Visit visit, int process) {
		int word = system.process(process).base() + ProcessInfo.ATOMIC;
		return visit.state().words[word] != AtomicState.OUTSIDE;
	}

	private void collectAtomic(Visit visit) {
		for (int p = moving.nextSetBit(0); p >= 0; p = moving.nextSetBit(p + 1)) {
			if (isInAtomic(visit, p)) {
				atomicAccesses.collect(visit.state(), p, accesses[p]);
			}
		}
	}

	private void compareAll(Visit visit) {
		for (int p = moving.nextSetBit(0); p >= 0; p = moving.nextSetBit(p + 1)) {
			if (accesses[p].size() > 0) {
				for (int q = moving.nextSetBit(p + 1); q >= 0; q = moving.nextSetBit(q + 1)) {
					if (!isInAtomic(visit, p) || !isInAtomic(visit, q)) {
						compare(visit, p, q);
					}
				}
			}
		}
	}

	private void compare(Visit visit, int p, int q) {
		for (int i = 0; i < accesses[p].size(); i++) {
			for (int j = 0; j < accesses[q].size(); j++) {
				if (accesses[p].word(i) == accesses[q].word(j) && (accesses[p].isWrite(i) || accesses[q].isWrite(j))) {
					report(visit, p, i, q, j);
				}
			}
		}
	}

	private void report(Visit visit, int p, int i, int q, int j) {
		findings.add(FindingKind.RACE, place(p, accesses[p].site(i), q, accesses[q].site(j), names.get(accesses[p].word(i))),
				() -> finding(visit, p, i, q, j));
	}

	private Finding finding(Visit visit, int p, int i, int q, int j) {
		Site first = accesses[p].site(i);
		Site second = accesses[q].site(j);
		String message = "%s %s %s in line %d while %s may %s it in line %d: nothing puts the two into an order."
				.formatted(system.process(p).name(), accesses[p].isWrite(i) ? "writes" : "reads",
						names.get(accesses[p].word(i)), first.line(), system.process(q).name(),
						accesses[q].isWrite(j) ? "write" : "read", second.line());
		for (int process : new int[] { p, q }) {
			if (isInAtomic(visit, process)) {
				message += " %s does so in an atomic block, which runs as one.".formatted(system.process(process).name());
			}
		}
		Site site = accesses[p].isWrite(i) ? first : second;
		BothOrders.Runs runs = bothOrders.runs(counterexamples.to(visit.index()).steps(), p, q, accesses[p].word(i));
		return new Finding(FindingKind.RACE, message, List.of(system.process(p).name(), system.process(q).name()),
				List.of(), List.of(), runs.one(), -1, site.line(), site.text(), runs.other());
	}

	/** The elements of an array are one place; so are a race and its mirror image. */
	private static List<?> place(int p, Site first, int q, Site second, String variable) {
		int bracket = variable.indexOf('[');
		return List.of(p, q, Math.min(first.line(), second.line()), Math.max(first.line(), second.line()),
				bracket < 0 ? variable : variable.substring(0, bracket));
	}
}
