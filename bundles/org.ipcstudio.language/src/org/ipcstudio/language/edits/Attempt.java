package org.ipcstudio.language.edits;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.Send;

/** Makes a communication one that does not wait. */
final class Attempt {

	private final SourceText source;
	private final Communication communication;

	Attempt(SourceText source, Communication communication) {
		this.source = source;
		this.communication = communication;
	}

	/** The edit; without effect if it does not wait already. */
	TextEdit edit() {
		int start = SourceText.start(source.syntax(communication));
		if (communication.isAttempt()) {
			return new Replacements().edit();
		}
		boolean waitsForReceiver = communication instanceof Send send
				&& (send.isSynchronous() || send.getDeliveredTo() != null);
		boolean branch = communication.eContainer() instanceof CommunicationBranch;
		if (waitsForReceiver || branch || communication.getTimeout() != null) {
			throw new EditException("The " + Description.of(communication) + " in line "
					+ source.file().line(communication) + " says in another way how long it waits.");
		}
		return new Replacements().insert(start, "try ").edit();
	}
}
