package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
 * Puts a new item where a reader looks for it: behind the last one of its group. The groups in their order are
 * constants, enumerations, carriers, other nodes and links, processes, connections and properties.
 */
final class ItemInsertion {

	private static final int GROUPS = 7;

	private final SourceText source;

	ItemInsertion(SourceText source) {
		this.source = source;
	}

	/** Inserts an item that belongs to no text yet; its references may lead to elements of the text. */
	Replacements insert(Item item) {
		return insertAll(List.of(item));
	}

	/** Inserts an item with a text of its own. */
	Replacements insert(Item item, String text) {
		return insertAll(Map.of(item, text));
	}

	/** Inserts items that belong to no text yet; their references may lead to elements of the text and to each other. */
	Replacements insertAll(List<? extends Item> items) {
		Map<Item, String> texts = new LinkedHashMap<>();
		try {
			items.forEach(item -> texts.put(item, Printer.print(item)));
		} catch (PrintException e) {
			throw new EditException(e.getMessage());
		}
		return insertAll(texts);
	}

	/** Inserts items with texts of their own; those that belong to one place follow each other there. */
	Replacements insertAll(Map<Item, String> texts) {
		IpcParser.FileContext owner = (IpcParser.FileContext) source.syntax(source.system());
		Insertion insertion = new Insertion(source, owner, source.system().getItems());
		Item[] anchors = anchors();
		Map<Item, List<Item>> byAnchor = new LinkedHashMap<>();
		texts.keySet().stream().sorted(Comparator.comparingInt(ItemInsertion::group))
				.forEach(item -> byAnchor.computeIfAbsent(anchors[group(item)], key -> new ArrayList<>()).add(item));
		Replacements result = new Replacements();
		byAnchor.forEach((anchor, items) -> {
			String lines = insertion.translate(lines(items, texts));
			result.addAll(anchor == null ? insertion.atBeginning(openingBrace(owner), lines)
					: insertion.behind(source.syntax(anchor), lines, isSeparate(anchor, items.getFirst())));
		});
		return result;
	}

	private static String lines(List<Item> items, Map<Item, String> texts) {
		StringBuilder lines = new StringBuilder(texts.get(items.getFirst()));
		for (int i = 1; i < items.size(); i++) {
			lines.append(isSeparate(items.get(i - 1), items.get(i)) ? "\n\n" : "\n").append(texts.get(items.get(i)));
		}
		return lines.toString();
	}

	/** Whether an empty line stands between two neighbours. */
	private static boolean isSeparate(Item before, Item item) {
		return item instanceof Process || group(before) != group(item);
	}

	private static Token openingBrace(IpcParser.FileContext file) {
		return file.LEFT_BRACE().getSymbol();
	}

	/**
	 * For each group the item behind which a new one goes: the last one of this group or those before it; null if none.
	 */
	private Item[] anchors() {
		Item[] anchors = new Item[GROUPS];
		for (Item item : source.system().getItems()) {
			Arrays.fill(anchors, group(item), GROUPS, item);
		}
		return anchors;
	}

	/** The number of the group of an item, in the order in which the groups stand in a text. */
	static int group(Item item) {
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
