package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.Send;

/** Warns of a process that sends to itself: there is no link to oneself, so it waits for ever. */
final class SelfSendRule implements ElementRule<Send> {

	@Override
	public Class<Send> subject() {
		return Send.class;
	}

	@Override
	public void check(Send send, Inspection inspection) {
		Process process = Programs.processOf(send);
		if (process == null || send.getChannel() == null || send.getChannel().getTarget() != process) {
			return;
		}
		if (process.getSize() == null || send.getChannel().getIndex() instanceof Self) {
			inspection.report(ProblemCode.SEND_TO_ITSELF, send.getChannel(),
					"%s sends to itself and waits for ever; use a mailbox.".formatted(Words.name(process)));
		}
	}
}
