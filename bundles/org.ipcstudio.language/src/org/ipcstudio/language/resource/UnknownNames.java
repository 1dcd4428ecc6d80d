package org.ipcstudio.language.resource;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.ipcstudio.language.format.PrintException;
import org.ipcstudio.language.internal.grammar.IpcParser.OwnerAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ParentAttrContext;
import org.ipcstudio.language.internal.grammar.IpcParser.ViaAttrContext;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;

/**
 * Keeps attributes from getting lost that name something unknown: a model cannot hold them, so that an item that is printed
 * anew would come without them.
 */
final class UnknownNames {

	private UnknownNames() {
	}

	/**
	 * @param text the old text of the item
	 * @param old the item as it was read from there
	 * @param changed the item that is to be printed in its place
	 * @throws PrintException if the old text names something unknown that the changed item does not name either
	 */
	static void requireNone(ParserRuleContext text, Item old, Item changed) {
		for (ParseTree part : text.children) {
			boolean lost = switch (part) {
			case ParentAttrContext parent -> parent(old) == null && parent(changed) == null;
			case OwnerAttrContext owner -> owner(old) == null && owner(changed) == null;
			case ViaAttrContext via -> carrier(old) == null && carrier(changed) == null;
			default -> false;
			};
			if (lost) {
				ParserRuleContext attribute = (ParserRuleContext) part;
				throw new PrintException("The name \"" + attribute.getStop().getText() + "\" in line "
						+ attribute.getStop().getLine() + " is declared nowhere and would be lost; correct the text first.");
			}
		}
	}

	private static Process parent(Item item) {
		return item instanceof Process process ? process.getParent() : null;
	}

	private static Process owner(Item item) {
		return item instanceof Mailbox mailbox ? mailbox.getOwner() : null;
	}

	private static Object carrier(Item item) {
		return item instanceof Channel channel ? channel.getCarrier() : null;
	}
}
