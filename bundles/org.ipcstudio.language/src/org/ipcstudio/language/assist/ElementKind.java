package org.ipcstudio.language.assist;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Property;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;

/** The sorts of things that proposals, outlines and hovers are about; what icons and colours are chosen by. */
public enum ElementKind {

	SYSTEM("system"),
	CONSTANT("constant"),
	ENUMERATION("enumeration"),
	ENUM_LITERAL("enumeration constant"),
	PROCESS("process"),
	MAILBOX("mailbox"),
	LINK("link"),
	PIPE("pipe"),
	FIFO("named pipe"),
	MEMORY("shared memory"),
	SHARED_VARIABLE("shared variable"),
	LOCK("lock"),
	SEMAPHORE("semaphore"),
	BUS("bus"),
	NETWORK("network"),
	CONNECTION("connection"),
	PROPERTY("property"),
	VARIABLE("variable"),
	/** A type of the language itself. */
	TYPE("type"),
	/** A word or sign of the language. */
	KEYWORD("keyword"),
	/** A whole statement or declaration with places to fill in. */
	TEMPLATE("template");

	private final String word;

	ElementKind(String word) {
		this.word = word;
	}

	/** What a sentence calls it, without an article. */
	public String word() {
		return word;
	}

	/** Whether messages go through it. */
	public boolean isChannel() {
		return this == MAILBOX || this == LINK || this == PIPE || this == FIFO;
	}

	/** The kind of an element of a model that may have a name or stands directly in a system. */
	public static ElementKind of(EObject element) {
		return switch (element) {
			case IpcSystem system -> SYSTEM;
			case Constant constant -> CONSTANT;
			case Enumeration enumeration -> ENUMERATION;
			case EnumLiteral literal -> ENUM_LITERAL;
			case Process process -> PROCESS;
			case Mailbox mailbox -> MAILBOX;
			case Link link -> LINK;
			case Pipe pipe -> PIPE;
			case Fifo fifo -> FIFO;
			case Memory memory -> MEMORY;
			case SharedVariable variable -> SHARED_VARIABLE;
			case Lock lock -> LOCK;
			case Semaphore semaphore -> SEMAPHORE;
			case Bus bus -> BUS;
			case Network network -> NETWORK;
			case Connection connection -> CONNECTION;
			case Property property -> PROPERTY;
			default -> VARIABLE;
		};
	}
}
