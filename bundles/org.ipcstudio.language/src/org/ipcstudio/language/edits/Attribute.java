package org.ipcstudio.language.edits;

import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Property;
import org.ipcstudio.model.SharedVariable;

/**
 * What can be set on an item or a shared variable, and taken away from it again. The order is that of the attributes in a
 * text: a new one is written behind those that precede it here.
 */
public enum Attribute {

	/** {@code atomic}: accesses to a shared variable are synchronisation. */
	ATOMIC("atomic", Form.FLAG, IpcLexer.ATOMIC),
	/** The number of elements of an array: an expression. */
	SIZE("size", Form.BRACKETS, IpcLexer.LEFT_BRACKET),
	/** The process that creates a pipe; cannot be cleared. */
	CREATOR("creator", "by", Form.PROCESS, IpcLexer.BY),
	/** {@code inherited}: every descendant holds both ends of a pipe. */
	INHERITED("inherited", Form.FLAG, IpcLexer.INHERITED),
	/** The type of messages or of a shared variable, as it stands in the text. */
	TYPE("type", ":", Form.SOURCE, IpcLexer.COLON),
	/** The value of a constant, or the initial one of a semaphore or a shared variable: an expression. */
	VALUE("value", "=", Form.SOURCE, IpcLexer.ASSIGN),
	/** The condition of a property: an expression; cannot be cleared. */
	CONDITION("condition", Form.BARE),
	/** The second condition of {@code leads to}: an expression; cannot be cleared. */
	CONSEQUENCE("consequence", "leads to", Form.SOURCE, IpcLexer.LEADS),
	/** The process that spawns this one. */
	PARENT("parent", "in", Form.PROCESS, IpcLexer.IN),
	/** {@code daemon}: the process may wait for ever. */
	DAEMON("daemon", Form.FLAG, IpcLexer.DAEMON),
	/** The priority of a process: an expression. */
	PRIORITY("priority", Form.SOURCE, IpcLexer.PRIORITY),
	/** The external program of a process: strings in quotes with commas between them. */
	COMMAND("command", "exec", Form.SOURCE, IpcLexer.EXEC),
	/** The capacity of a channel: an expression or {@code unbounded}. */
	CAPACITY("capacity", Form.SOURCE, IpcLexer.CAPACITY),
	/** The messages in a channel at the start: {@code [v, …]} or {@code n of v}. */
	INITIALLY("initially", Form.SOURCE, IpcLexer.INITIALLY),
	/** The bus or network that carries a channel. */
	CARRIER("carrier", "via", Form.CARRIER, IpcLexer.VIA),
	/** {@code pair}, {@code exclusive} or {@code any}. */
	SHARING("sharing", Form.SOURCE, IpcLexer.SHARING),
	/** The process with which a mailbox disappears. */
	OWNER("owner", Form.PROCESS, IpcLexer.OWNER),
	/** {@code absent}: a program has to create the mailbox first. */
	ABSENT("absent", Form.FLAG, IpcLexer.ABSENT),
	/** {@code half} or {@code full}. */
	DUPLEX("duplex", Form.DUPLEX, IpcLexer.HALF, IpcLexer.FULL),
	/** The path of a named pipe in the file system, without quotes. */
	PATH("path", Form.STRING, IpcLexer.PATH),
	/** How long a message occupies a bus: a duration. */
	TRANSFER("transfer", Form.SOURCE, IpcLexer.TRANSFER),
	/** {@code fifo} or {@code priority}. */
	ARBITRATION("arbitration", Form.SOURCE, IpcLexer.ARBITRATION),
	/** How long a message is on its way in a network: a duration. */
	LATENCY("latency", Form.SOURCE, IpcLexer.LATENCY),
	/** How many of a hundred messages a network drops: a number without the per cent sign. */
	LOSS("loss", Form.PERCENT, IpcLexer.LOSS),
	/** {@code reorder}: messages may overtake each other in a network. */
	REORDER("reorder", Form.FLAG, IpcLexer.REORDER),
	/** The place on the canvas: {@code (x, y)} or {@code (x, y, width, height)}. */
	PLACE("bounds", "@", Form.PLACE, IpcLexer.AT);

	/** How the value of an attribute is written. */
	enum Form {
		/** The word alone; the value is {@code true} or {@code false}. */
		FLAG,
		/** The value in brackets. */
		BRACKETS,
		/** The word and the value as it is. */
		SOURCE,
		/** The value without a word. */
		BARE,
		/** The word and the name of a process. */
		PROCESS,
		/** The word and the name of a bus or a network. */
		CARRIER,
		/** The word and the value in double quotes. */
		STRING,
		/** The value and the word. */
		DUPLEX,
		/** The word, the value and a per cent sign. */
		PERCENT,
		/** The sign and the value, without a blank. */
		PLACE
	}

	private final String feature;
	private final String word;
	private final Form form;
	private final Set<Integer> firstTokens;

	Attribute(String word, Form form, Integer... firstTokens) {
		this(word, word, form, firstTokens);
	}

	Attribute(String feature, String word, Form form, Integer... firstTokens) {
		this.feature = feature;
		this.word = word;
		this.form = form;
		this.firstTokens = Set.of(firstTokens);
	}

	/** The name of the feature in the model; also what messages to the user call it. */
	public String feature() {
		return feature;
	}

	/** Whether an element may have it. */
	public boolean isAllowedOn(EObject element) {
		boolean editable = element instanceof Declaration || element instanceof Link || element instanceof Property
				|| element instanceof SharedVariable;
		return editable && element.eClass().getEStructuralFeature(feature) != null;
	}

	/** Whether an element of a class that may have it must have it. */
	boolean isRequiredOn(EClass type) {
		return switch (this) {
		case CREATOR, CONDITION, CONSEQUENCE -> true;
		case TYPE -> type.getName().equals("SharedVariable");
		case VALUE -> type.getName().equals("Constant");
		default -> false;
		};
	}

	/** What stands in the text before the value, or alone. */
	String word() {
		return word;
	}

	Form form() {
		return form;
	}

	/** Whether a part of a declaration that begins with a token of this type is this attribute. */
	boolean beginsWith(int tokenType) {
		return firstTokens.contains(tokenType);
	}
}
