package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Wait;

/**
 * Warns of a shared variable that is not atomic and that several process instances write, at least one of them with
 * nothing that keeps the others out meanwhile.
 */
final class UnprotectedRule implements ElementRule<IpcSystem> {

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Map<SharedVariable, List<SharedWrite>> writes = new LinkedHashMap<>();
		for (Use use : inspection.uses().all()) {
			SharedVariable variable = use.reference().getMemberTarget();
			if (use.needs(Right.WRITE) && variable != null && !variable.isAtomic()) {
				writes.computeIfAbsent(variable, key -> new ArrayList<>()).add(new SharedWrite(use.process(),
						use.reference()));
			}
		}
		Set<Process> synchronised = waitingForSemaphores(inspection.uses());
		for (List<SharedWrite> places : writes.values()) {
			List<SharedWrite> bare = places.stream()
					.filter(place -> !synchronised.contains(place.process()) && !place.isEnclosed()).toList();
			if (!bare.isEmpty() && isWrittenBySeveral(places)) {
				check(bare, places, inspection);
			}
		}
	}

	/** The processes that wait for a semaphore somewhere, which may well protect whatever they write. */
	private static Set<Process> waitingForSemaphores(Uses uses) {
		Set<Process> processes = new HashSet<>();
		for (Use use : uses.all()) {
			if (use.node() instanceof Semaphore && use.reference().eContainer() instanceof Wait) {
				processes.add(use.process());
			}
		}
		return processes;
	}

	private static boolean isWrittenBySeveral(List<SharedWrite> places) {
		Process first = places.get(0).process();
		return Programs.count(first) > 1 || places.stream().anyMatch(place -> place.process() != first);
	}

	private static void check(List<SharedWrite> bare, List<SharedWrite> all, Inspection inspection) {
		for (SharedWrite place : bare) {
			Optional<SharedWrite> other = all.stream().filter(place::mayMeet).findFirst();
			if (other.isPresent()) {
				report(place, other.get(), inspection);
				return;
			}
		}
	}

	private static void report(SharedWrite place, SharedWrite other, Inspection inspection) {
		String name = Targets.name(place.reference());
		String writers = place.process() == other.process()
				? "several instances of " + Words.name(place.process()) + " write it"
				: Words.name(place.process()) + " and " + Words.name(other.process()) + " both write it";
		inspection.report(ProblemCode.UNPROTECTED_MEMORY, place.reference(),
				"No lock protects %s here, although %s.".formatted(name, writers));
	}
}
