package org.ipcstudio.language.edits;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.AlwaysProperty;
import org.ipcstudio.model.Bus;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EventuallyProperty;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.FinallyProperty;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.LeadsToProperty;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Network;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;
import org.ipcstudio.model.SharedVariable;

/** The smallest declaration of each kind, to try an attribute out in it. */
final class Skeleton {

	private Skeleton() {
	}

	/** The declaration as far as it precedes the attribute. */
	static String head(EObject element, Attribute attribute) {
		return switch (element) {
		case Process process -> "process X1 ";
		case Mailbox mailbox -> "mailbox X1 ";
		case Link link -> "link X1 <-> X2 ";
		case Pipe pipe -> "pipe X1 " + (attribute == Attribute.CREATOR || attribute == Attribute.SIZE ? "" : "by X2 ");
		case Fifo fifo -> "fifo X1 ";
		case Memory memory -> "memory X1 ";
		case Lock lock -> "lock X1 ";
		case Semaphore semaphore -> "semaphore X1 ";
		case Bus bus -> "bus X1 ";
		case Network network -> "network X1 ";
		case Constant constant -> "const X1 ";
		case AlwaysProperty property -> "assert always ";
		case FinallyProperty property -> "assert finally ";
		case EventuallyProperty property -> "assert eventually ";
		case LeadsToProperty property -> attribute == Attribute.CONDITION ? "assert " : "assert true ";
		case SharedVariable variable -> "memory X1 { " + switch (attribute) {
		case ATOMIC -> "";
		case VALUE -> "x : int ";
		default -> "x ";
		};
		default -> throw new EditException("The " + Description.of(element) + " has no " + attribute.feature() + ".");
		};
	}

	/** The rest of the declaration, with a line end. */
	static String tail(EObject element, Attribute attribute) {
		return switch (element) {
		case Process process -> "{ }\n";
		case Memory memory -> "{ }\n";
		case Pipe pipe when attribute == Attribute.SIZE -> "by X2\n";
		case LeadsToProperty property when attribute == Attribute.CONDITION -> "leads to true\n";
		case SharedVariable variable -> switch (attribute) {
		case ATOMIC -> "x : int }\n";
		case SIZE -> ": int }\n";
		default -> "}\n";
		};
		default -> "";
		};
	}

	/** What has the attribute in a declaration that was made so. */
	static EObject part(Item item) {
		return item instanceof Memory memory && !memory.getVariables().isEmpty() ? memory.getVariables().getFirst() : item;
	}
}
