package org.ipcstudio.language.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Occurrence;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.format.Identifiers;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Process;

/**
 * Writes chosen items as a system of their own: with their comments, the links and connections among them, and the
 * constants and enumerations that they use.
 */
final class Copying {

	private final SourceText source;
	private final Indentation indentation;
	private final ConnectionText connections;
	private final Set<EObject> chosen = Collections.newSetFromMap(new IdentityHashMap<>());

	Copying(SourceText source, Collection<? extends EObject> elements) {
		this.source = source;
		this.indentation = new Indentation(source);
		this.connections = new ConnectionText(source);
		for (EObject element : elements) {
			source.syntax(element);
			if (element instanceof Item) {
				chosen.add(element);
			}
		}
		if (chosen.isEmpty()) {
			throw new EditException("Nothing is selected that could be copied.");
		}
		addWhatIsUsed();
	}

	/** The text of the system, with a line feed at the end of every line. */
	String text() {
		StringBuilder text = new StringBuilder("system " + Identifiers.quoted(source.system().getName()) + " {\n");
		Item previous = null;
		for (Item item : source.system().getItems()) {
			for (String lines : texts(item)) {
				boolean separate = previous != null && ItemInsertion.group(previous) != ItemInsertion.group(item);
				text.append(separate || item instanceof Process ? "\n" : "");
				lines.lines().forEach(line -> text.append(line.isBlank() ? "" : "  " + line).append('\n'));
				previous = item;
			}
		}
		return text.append("}\n").toString();
	}

	/** What is copied of an item: all of it, nothing, or some parts of a connection. */
	private List<String> texts(Item item) {
		return switch (item) {
		case Connection connection -> connections.among(chosen, connection);
		case Link link -> joinsChosen(link) ? List.of(whole(link)) : List.of();
		default -> chosen.contains(item) ? List.of(whole(item)) : List.of();
		};
	}

	private boolean joinsChosen(Link link) {
		return chosen.contains(link.getFirst()) && chosen.contains(link.getSecond());
	}

	private String whole(Item item) {
		return indentation.relative(Extent.of(source, source.syntax(item)));
	}

	private void addWhatIsUsed() {
		Map<Item, List<Item>> used = usedDeclarations();
		Deque<EObject> open = new ArrayDeque<>(chosen);
		for (Item item : source.system().getItems()) {
			if (item instanceof Link link && joinsChosen(link)) {
				open.add(item);
			}
		}
		while (!open.isEmpty()) {
			used.getOrDefault(open.pop(), List.of()).stream().filter(chosen::add).forEach(open::push);
		}
	}

	/** The constants and enumerations that each item names. */
	private Map<Item, List<Item>> usedDeclarations() {
		Map<Item, List<Item>> used = new IdentityHashMap<>();
		List<Item> items = source.system().getItems();
		int current = 0;
		for (Occurrence occurrence : source.file().occurrences()) {
			int offset = occurrence.region().offset();
			while (current < items.size() && region(items.get(current)).end() <= offset) {
				current++;
			}
			Item declaration = declaration(occurrence.target());
			if (declaration != null && current < items.size() && region(items.get(current)).offset() <= offset) {
				used.computeIfAbsent(items.get(current), key -> new ArrayList<>()).add(declaration);
			}
		}
		return used;
	}

	private Region region(Item item) {
		return source.file().region(item);
	}

	private static Item declaration(EObject target) {
		return switch (target) {
		case Constant constant -> constant;
		case Enumeration enumeration -> enumeration;
		case EnumLiteral literal -> (Item) literal.eContainer();
		case null, default -> null;
		};
	}
}
