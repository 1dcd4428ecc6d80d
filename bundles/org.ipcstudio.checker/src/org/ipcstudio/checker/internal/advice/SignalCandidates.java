package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.edits.Attribute;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Block;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.Signal;
import org.ipcstudio.model.Wait;

/** Signals a semaphore that is waited for but not signalled in the same block, or lets it begin with 1 instead of 0. */
final class SignalCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (Semaphore semaphore : semaphores(situation)) {
			for (Process process : Programs.all(situation.system(), Process.class)) {
				for (Wait wait : Programs.all(process, Wait.class)) {
					boolean unmatched = wait.getSubject().getTarget() == semaphore
							&& wait.eContainer() instanceof Block block && !signals(block, semaphore);
					if (unmatched) {
						all.add(signal(situation, process, (Block) wait.eContainer(), wait.getSubject()));
					}
				}
			}
			if (value(semaphore) == 0) { // one more of a semaphore that excludes others would exclude nobody
				all.add(more(situation, semaphore));
			}
		}
		return all;
	}

	/** The semaphores that somebody waits for for ever. */
	private static List<Semaphore> semaphores(Situation situation) {
		return situation.blocked().stream().filter(blocked -> blocked.element() instanceof Wait)
				.map(blocked -> ((Wait) blocked.element()).getSubject().getTarget()).filter(Semaphore.class::isInstance)
				.map(Semaphore.class::cast).distinct().toList();
	}

	private static boolean signals(Block block, Semaphore semaphore) {
		return Programs.all(block, Signal.class).stream()
				.anyMatch(signal -> signal.getSemaphore().getTarget() == semaphore);
	}

	private static List<Candidate> signal(Situation situation, Process process, Block block, Reference semaphore) {
		String name = situation.textOf(semaphore);
		String label = "Signal %s in %s at the end of the block with the wait in line %d".formatted(name, process.getName(),
				situation.line(semaphore));
		return situation.change(RepairKind.SIGNAL, label, "Then %s gives back what it took of %s."
				.formatted(process.getName(), name),
				() -> situation.edits().statements().insertBehind(block.getStatements().getLast(), "signal " + name)).map(List::of)
				.orElse(List.of());
	}

	private static List<Candidate> more(Situation situation, Semaphore semaphore) {
		return situation.change(RepairKind.SIGNAL, "Let %s begin with 1".formatted(semaphore.getName()),
				"Then one process passes its wait before anybody signals.",
				() -> situation.edits().set(semaphore, Attribute.VALUE, "1")).map(List::of).orElse(List.of());
	}

	/** What a semaphore begins with; without a value that is 1. */
	private static int value(Semaphore semaphore) {
		return semaphore.getValue() == null ? 1 : Constants.valueOf(semaphore.getValue()).orElse(1);
	}
}
