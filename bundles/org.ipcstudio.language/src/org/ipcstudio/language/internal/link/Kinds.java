package org.ipcstudio.language.internal.link;

import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.For;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;

/** How messages call what is declared. */
final class Kinds {

	private Kinds() {
	}

	/** What the element is, with an article: "a mailbox". */
	static String of(NamedElement element) {
		return switch (element) {
			case Process process -> process.getSize() == null ? "a process" : "an array of processes";
			case Mailbox mailbox -> "a mailbox";
			case Pipe pipe -> "a pipe";
			case Fifo fifo -> "a fifo";
			case Memory memory -> "a shared memory";
			case SharedVariable variable -> "a shared variable";
			case Lock lock -> "a lock";
			case Semaphore semaphore -> "a semaphore";
			case Bus bus -> "a bus";
			case Network network -> "a network";
			case Constant constant -> "a constant";
			case Enumeration enumeration -> "an enumeration";
			case EnumLiteral literal -> "a constant of an enumeration";
			case For loop -> "the variable of a `for`";
			default -> "a variable";
		};
	}
}
