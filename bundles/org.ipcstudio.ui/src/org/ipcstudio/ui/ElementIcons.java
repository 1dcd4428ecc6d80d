package org.ipcstudio.ui;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.ModelPackage;
import org.ipcstudio.model.Process;

/** Which icon stands for an element of a system, in the palette, the outline, in proposals and in wizards. */
public final class ElementIcons {

	private ElementIcons() {
	}

	/** The icon of a kind of nodes. */
	public static Icon of(NodeKind kind) {
		return switch (kind) {
			case PROCESS -> Icon.PROCESS;
			case MAILBOX -> Icon.MAILBOX;
			case PIPE -> Icon.PIPE;
			case FIFO -> Icon.FIFO;
			case MEMORY -> Icon.MEMORY;
			case LOCK -> Icon.LOCK;
			case SEMAPHORE -> Icon.SEMAPHORE;
			case BUS -> Icon.BUS;
			case NETWORK -> Icon.NETWORK;
		};
	}

	/** The icon of an element of the model; that of a statement for everything in a program that has none of its own. */
	public static Icon of(EObject element) {
		return switch (element) {
			case Process process -> of(process);
			case Connection connection -> of(connection);
			default -> byClass(element);
		};
	}

	private static Icon of(Process process) {
		if (process.getSize() != null) {
			return Icon.PROCESS_ARRAY;
		}
		if (!process.getCommand().isEmpty()) {
			return Icon.EXTERNAL_PROGRAM;
		}
		return process.isDaemon() ? Icon.DAEMON : Icon.PROCESS;
	}

	private static Icon of(Connection connection) {
		return connection.getDirections().stream().map(ElementIcons::of).reduce((one, other) -> one == other ? one
				: Icon.CONNECTION).orElse(Icon.CONNECTION);
	}

	/** The icon of one step of a connection. */
	public static Icon of(Direction direction) {
		return switch (direction) {
			case FORWARD, BACKWARD -> Icon.CONNECTION;
			case BOTH -> Icon.BIDIRECTIONAL;
			case USE -> Icon.SYNCHRONIZATION;
		};
	}

	private static Icon byClass(EObject element) {
		return switch (element.eClass().getClassifierID()) {
			case ModelPackage.IPC_SYSTEM -> Icon.SYSTEM;
			case ModelPackage.CONSTANT -> Icon.CONSTANT;
			case ModelPackage.ENUMERATION -> Icon.ENUMERATION;
			case ModelPackage.ENUM_LITERAL -> Icon.ENUMERATION_VALUE;
			case ModelPackage.MAILBOX -> Icon.MAILBOX;
			case ModelPackage.LINK -> Icon.LINK;
			case ModelPackage.PIPE -> Icon.PIPE;
			case ModelPackage.FIFO -> Icon.FIFO;
			case ModelPackage.MEMORY -> Icon.MEMORY;
			case ModelPackage.LOCK -> Icon.LOCK;
			case ModelPackage.SEMAPHORE -> Icon.SEMAPHORE;
			case ModelPackage.BUS -> Icon.BUS;
			case ModelPackage.NETWORK -> Icon.NETWORK;
			case ModelPackage.SHARED_VARIABLE, ModelPackage.VARIABLE, ModelPackage.FOR -> Icon.VARIABLE;
			case ModelPackage.ALWAYS_PROPERTY, ModelPackage.FINALLY_PROPERTY, ModelPackage.EVENTUALLY_PROPERTY,
					ModelPackage.LEADS_TO_PROPERTY, ModelPackage.PROGRESS_PROPERTY -> Icon.PROPERTY;
			case ModelPackage.SEND, ModelPackage.WRITE -> Icon.SEND;
			case ModelPackage.RECEIVE, ModelPackage.READ -> Icon.RECEIVE;
			default -> Icon.STATEMENT;
		};
	}
}
