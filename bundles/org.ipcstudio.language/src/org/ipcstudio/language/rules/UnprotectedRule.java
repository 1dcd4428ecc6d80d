package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.SharedVariable;

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
		writes.forEach((variable, places) -> check(variable, places, inspection));
	}

	private static void check(SharedVariable variable, List<SharedWrite> places, Inspection inspection) {
		for (SharedWrite place : places) {
			if (!place.isProtected()) {
				Optional<SharedWrite> other = places.stream().filter(place::mayMeet).findFirst();
				if (other.isPresent()) {
					report(variable, place, other.get(), inspection);
					return;
				}
			}
		}
	}

	private static void report(SharedVariable variable, SharedWrite place, SharedWrite other, Inspection inspection) {
		String name = Targets.name(place.reference());
		String writers = place.process() == other.process()
				? "several instances of " + Words.name(place.process()) + " write it"
				: Words.name(place.process()) + " and " + Words.name(other.process()) + " both write it";
		inspection.report(ProblemCode.UNPROTECTED_MEMORY, place.reference(),
				"No lock protects %s here, although %s.".formatted(name, writers));
	}
}
