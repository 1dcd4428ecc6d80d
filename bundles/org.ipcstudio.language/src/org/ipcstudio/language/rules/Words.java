package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;

/** How messages call things. */
final class Words {

	private Words() {
	}

	/** The name of an element as messages write it. */
	static String name(NamedElement element) {
		return quoted(element.getName());
	}

	/** A stretch of the text as messages write it. */
	static String quoted(String text) {
		return "`" + text + "`";
	}

	/** A type as messages write it. */
	static String type(ValueType type) {
		return quoted(type.toString());
	}

	/** What an element is, with its article: {@code a mailbox}. */
	static String kind(NamedElement element) {
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
			case EnumLiteral literal -> "a constant of an enumeration";
			case Enumeration enumeration -> "an enumeration";
			default -> "a variable";
		};
	}

	/** {@code A}, {@code A and B}, {@code A, B and C}. */
	static String list(List<String> names) {
		if (names.size() < 2) {
			return String.join("", names);
		}
		int last = names.size() - 1;
		return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	/** {@code 1 message}, {@code 3 messages}. */
	static String count(long number, String noun) {
		return number + " " + (number == 1 ? noun : noun + "s");
	}
}
