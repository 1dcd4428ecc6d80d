package org.ipcstudio.checker.internal.explore;

import java.util.List;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.internal.packed.NeverPicked;
import org.ipcstudio.engine.kernel.CompiledSystem;

/** Remarks on processes that wait at a mailbox for a message that in every run somebody else gets. */
final class NeverPickedReceivers {
	private NeverPickedReceivers() {
	}

	/** @param receivers the processes, everything having been explored */
	static void report(CompiledSystem system, List<NeverPicked> receivers, Findings findings) {
		receivers.forEach(receiver -> findings.add(FindingKind.NEVER_PICKED, List.of(receiver.process(), receiver.queue()),
				() -> finding(system, receiver)));
	}

	private static Finding finding(CompiledSystem system, NeverPicked receiver) {
		String process = system.process(receiver.process()).name();
		String queue = system.queue(receiver.queue()).name();
		List<String> others = receiver.others().stream().map(other -> system.process(other).name()).toList();
		String message = "%s waits for a message in %s (line %d), but in no run does it get one; %s %s."
				.formatted(process, queue, receiver.site().line(), Words.list(others), others.size() == 1 ? "does" : "do");
		return new Finding(FindingKind.NEVER_PICKED, message, List.of(process), List.of(), List.of(), List.of(), -1,
				receiver.site().line(), queue);
	}
}
