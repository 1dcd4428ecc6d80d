package org.ipcstudio.language.edits;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.format.PrintException;
import org.ipcstudio.language.format.Printer;
import org.ipcstudio.language.internal.grammar.IpcParser;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Property;

/**
 * Puts a new item where a reader looks for it: behind the last one of its group. The groups in their order are constants,
 * enumerations, carriers, other nodes and links, processes, connections and properties.
 */
final class ItemInsertion {

	private final SourceText source;

	ItemInsertion(SourceText source) {
		this.source = source;
	}

	/** Inserts an item that belongs to no text yet; its references may lead to elements of the text. */
	Replacements insert(Item item) {
		try {
			return insert(item, Printer.print(item));
		} catch (PrintException e) {
			throw new EditException(e.getMessage());
		}
	}

	/** Inserts an item with a text of its own. */
	Replacements insert(Item item, String text) {
		IpcParser.FileContext owner = (IpcParser.FileContext) source.syntax(source.system());
		Insertion insertion = new Insertion(source, owner, source.system().getItems());
		Item anchor = anchor(group(item));
		if (anchor == null) {
			return insertion.atBeginning(openingBrace(owner), insertion.translate(text));
		}
		boolean blankLine = item instanceof Process || group(anchor) != group(item);
		return insertion.behind(source.syntax(anchor), insertion.translate(text), blankLine);
	}

	private static Token openingBrace(IpcParser.FileContext file) {
		return file.LEFT_BRACE().getSymbol();
	}

	private Item anchor(int group) {
		Item anchor = null;
		for (Item item : source.system().getItems()) {
			if (group(item) <= group) {
				anchor = item;
			}
		}
		return anchor;
	}

	private static int group(Item item) {
		return switch (item) {
		case Constant constant -> 0;
		case Enumeration enumeration -> 1;
		case Carrier carrier -> 2;
		case Process process -> 4;
		case Connection connection -> 5;
		case Property property -> 6;
		default -> 3;
		};
	}
}
