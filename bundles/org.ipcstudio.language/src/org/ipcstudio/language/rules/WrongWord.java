package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Read;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.Write;

/** Mailboxes and links have {@code send} and {@code receive}, pipes and fifos {@code write} and {@code read}. */
final class WrongWord {

	private WrongWord() {
	}

	/** Reports a word of the one family that is used with a channel of the other; returns whether that was the case. */
	static boolean report(Reference reference, Inspection inspection) {
		boolean stream = reference.getTarget() instanceof Pipe || reference.getTarget() instanceof Fifo;
		boolean messages = reference.getTarget() instanceof Mailbox || reference.getTarget() instanceof Process;
		boolean wrong = switch (reference.eContainer()) {
			case Send send -> stream;
			case Receive receive -> stream;
			case Write write -> messages;
			case Read read -> messages;
			default -> false;
		};
		if (wrong && reference.eContainer() instanceof Communication communication) {
			inspection.report(ProblemCode.WRONG_WORD, reference,
					"%s is %s, which has %s instead of %s"
							.formatted(Words.quoted(reference.getName()), Words.kind(reference.getTarget()), stream
									? "`write` and `read`" : "`send` and `receive`", stream ? "`send` and `receive`."
									: "`write` and `read`."),
					replaceWord(communication, inspection));
		}
		return wrong;
	}

	private static List<QuickFix> replaceWord(Communication communication, Inspection inspection) {
		return switch (communication) {
			case Send send when isPlain(send) -> replace(send, "send", "write", inspection);
			case Receive receive when isPlain(receive) -> replace(receive, "receive", "read", inspection);
			case Write write -> replace(write, "write", "send", inspection);
			case Read read -> replace(read, "read", "receive", inspection);
			default -> List.of();
		};
	}

	private static List<QuickFix> replace(Communication communication, String word, String replacement,
			Inspection inspection) {
		return inspection.repairs().word("Replace " + word + " by " + replacement, communication, word, replacement);
	}

	/** Whether a write can say the same. */
	private static boolean isPlain(Send send) {
		return !send.isSynchronous() && send.getDeliveredTo() == null && send.getMessage() != null
				&& send.getMessage().getParts().size() == 1;
	}

	/** Whether a read can say the same. */
	private static boolean isPlain(Receive receive) {
		return receive.getSender() == null && receive.getFilter() == null && receive.getPattern().size() == 1
				&& receive.getPattern().get(0).getValue() instanceof Reference target && Targets.isVariable(target);
	}
}
