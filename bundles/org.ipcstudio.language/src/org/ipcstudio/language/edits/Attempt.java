package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Send;

/** Makes a communication one that does not wait, or one that waits. */
final class Attempt {

	private final SourceText source;
	private final Communication communication;

	Attempt(SourceText source, Communication communication) {
		this.source = source;
		this.communication = communication;
	}

	/** Adds {@code try} or takes it away; nothing happens if it is as wanted. */
	Replacements set(boolean attempt) {
		Token first = source.syntax(communication).getStart();
		if (communication.isAttempt() == attempt) {
			return new Replacements();
		}
		if (!attempt) {
			return new Replacements().delete(first.getStartIndex(), source.visibleBehind(first).getStartIndex());
		}
		boolean waitsForReceiver = communication instanceof Send send
				&& (send.isSynchronous() || send.getDeliveredTo() != null);
		boolean branch = communication.eContainer() instanceof CommunicationBranch;
		if (waitsForReceiver || branch || communication.getTimeout() != null) {
			throw new EditException("The " + Description.of(communication) + " in line "
					+ source.file().line(communication) + " says in another way how long it waits.");
		}
		return new Replacements().insert(first.getStartIndex(), "try ");
	}
}
