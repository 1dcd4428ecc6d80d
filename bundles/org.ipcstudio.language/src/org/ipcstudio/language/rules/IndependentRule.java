package org.ipcstudio.language.rules;

import java.util.HashSet;
import java.util.Set;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Process;

/** Warns of a process that shares nothing with another one, is linked to none and has neither parent nor child. */
final class IndependentRule implements ElementRule<IpcSystem> {

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Set<Process> cooperating = new HashSet<>();
		inspection.uses().all().forEach(use -> cooperating.add(use.process()));
		inspection.links().all().forEach(link -> {
			cooperating.add(link.first());
			cooperating.add(link.second());
		});
		for (Item item : system.getItems()) {
			if (item instanceof Process process && process.getParent() != null) {
				cooperating.add(process);
				cooperating.add(process.getParent());
			}
		}
		for (Item item : system.getItems()) {
			if (item instanceof Process process && !cooperating.contains(process)
					&& !inspection.rights().hasAny(process)) {
				inspection.report(ProblemCode.INDEPENDENT_PROCESS, process,
						"%s is independent: no connection or link leads to another process."
								.formatted(Words.name(process)));
			}
		}
	}
}
