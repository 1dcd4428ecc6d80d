package org.ipcstudio.editor.selection;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.editor.diagram.DiagramElement;
import org.ipcstudio.editor.diagram.EdgeKind;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.NamedElement;

/** What people call the things that can be selected. */
public final class Labels {
	private static final int LONGEST = 60;

	private Labels() {
	}

	/** The name of a target; for a property its text. */
	public static String of(Target target) {
		if (target.selected() instanceof DiagramElement drawn) {
			return drawn.label();
		}
		return switch (target.element()) {
			case NamedElement named -> named.getName() == null ? "" : named.getName();
			case Connection connection -> chain(connection);
			case EObject other -> shortened(target.text(other));
		};
	}

	/** What a kind of elements is called: "Mailbox". */
	public static String kind(EClass kind) {
		return switch (kind.getClassifierID()) {
			case ModelPackage.IPC_SYSTEM -> Messages.Kind_system;
			case ModelPackage.CONSTANT -> Messages.Kind_constant;
			case ModelPackage.ENUMERATION -> Messages.Kind_enumeration;
			case ModelPackage.ENUM_LITERAL -> Messages.Kind_literal;
			case ModelPackage.PROCESS -> Messages.Kind_process;
			case ModelPackage.MAILBOX -> Messages.Kind_mailbox;
			case ModelPackage.LINK -> Messages.Kind_link;
			case ModelPackage.PIPE -> Messages.Kind_pipe;
			case ModelPackage.FIFO -> Messages.Kind_fifo;
			case ModelPackage.MEMORY -> Messages.Kind_memory;
			case ModelPackage.SHARED_VARIABLE -> Messages.Kind_sharedVariable;
			case ModelPackage.VARIABLE -> Messages.Kind_variable;
			case ModelPackage.LOCK -> Messages.Kind_lock;
			case ModelPackage.SEMAPHORE -> Messages.Kind_semaphore;
			case ModelPackage.BUS -> Messages.Kind_bus;
			case ModelPackage.NETWORK -> Messages.Kind_network;
			case ModelPackage.CONNECTION -> Messages.Kind_connection;
			case ModelPackage.ALWAYS_PROPERTY, ModelPackage.FINALLY_PROPERTY, ModelPackage.EVENTUALLY_PROPERTY,
					ModelPackage.LEADS_TO_PROPERTY, ModelPackage.PROGRESS_PROPERTY ->
				Messages.Kind_property;
			default -> kind.getName();
		};
	}

	/** What a kind of edges is called: "Automatic link". */
	public static String kind(EdgeKind kind) {
		return switch (kind) {
			case CONNECTION -> Messages.Kind_connection;
			case LINK -> Messages.Kind_link;
			case AUTOMATIC_LINK -> Messages.Kind_automaticLink;
			case CHILD -> Messages.Kind_child;
			case CARRIER -> Messages.Kind_carrier;
		};
	}

	private static String chain(Connection connection) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < connection.getEnds().size(); i++) {
			EObject node = connection.getEnds().get(i).getNode();
			text.append(node instanceof NamedElement named ? named.getName() : "?");
			if (i < connection.getDirections().size()) {
				text.append(arrow(connection.getDirections().get(i)));
			}
		}
		return text.toString();
	}

	/** An arrow between two names, with a blank on each side. */
	public static String arrow(Direction direction) {
		return switch (direction) {
			case FORWARD -> " \u2192 ";
			case BACKWARD -> " \u2190 ";
			case BOTH -> " \u2194 ";
			case USE -> " \u2013 ";
		};
	}

	/** A text in one line, cut off where it is long. */
	public static String shortened(String text) {
		String line = text.lines().map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
		return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
	}
}
