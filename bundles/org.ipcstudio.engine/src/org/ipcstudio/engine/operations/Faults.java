package org.ipcstudio.engine.operations;

import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.FaultKind;

/** The faults that several operations share. */
final class Faults {
	private Faults() {
	}

	static FaultException absent(String mailbox) {
		return new FaultException(FaultKind.ABSENT_MAILBOX, "the mailbox %s does not exist".formatted(mailbox));
	}

	static FaultException closed(String channel, boolean write) {
		return FaultException.runtime("the %s end of %s is not open here".formatted(write ? "write" : "read", channel));
	}

	static FaultException broken(String channel) {
		return new FaultException(FaultKind.BROKEN_PIPE, "nobody can read from %s any more".formatted(channel));
	}
}
