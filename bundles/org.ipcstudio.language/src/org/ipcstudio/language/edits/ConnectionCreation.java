package org.ipcstudio.language.edits;

import java.util.List;

import org.ipcstudio.language.format.Printer;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/** Draws new connections and links. */
final class ConnectionCreation {

	private final SourceText source;

	ConnectionCreation(SourceText source) {
		this.source = source;
	}

	/** A connection of two or more nodes, with one arrow between each two neighbours. */
	Replacements chain(List<? extends Node> nodes, List<Direction> directions) {
		if (nodes.size() < 2 || directions.size() != nodes.size() - 1) {
			throw new EditException("A connection needs at least two nodes, and one arrow between each two of them.");
		}
		nodes.forEach(source::syntax);
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		for (Node node : nodes) {
			ConnectionEnd end = ModelFactory.eINSTANCE.createConnectionEnd();
			end.setNode(node);
			connection.getEnds().add(end);
		}
		for (int i = 0; i < directions.size(); i++) {
			ConnectionRules.check(nodes.get(i), directions.get(i), nodes.get(i + 1));
			ConnectionRules.checkNew(source.system(), nodes.get(i), directions.get(i), nodes.get(i + 1));
		}
		connection.getDirections().addAll(directions);
		return new ItemInsertion(source).insert(connection);
	}

	/** A link between two processes. */
	Replacements link(Process first, Process second, boolean bidirectional) {
		return new ItemInsertion(source).insert(newLink(first, second, bidirectional));
	}

	/** A link between two processes that holds some messages. */
	Replacements link(Process first, Process second, boolean bidirectional, String capacity) {
		Link link = newLink(first, second, bidirectional);
		String text = Printer.print(link);
		String written = "capacity " + (capacity == null ? "" : capacity.strip());
		Fragments.attribute(link, Attribute.CAPACITY, written, capacity);
		return new ItemInsertion(source).insert(link, text + " " + written);
	}

	private Link newLink(Process first, Process second, boolean bidirectional) {
		source.syntax(first);
		source.syntax(second);
		ConnectionRules.checkLink(source.system(), first, second, null);
		Link link = ModelFactory.eINSTANCE.createLink();
		link.setFirst(first);
		link.setSecond(second);
		link.setBidirectional(bidirectional);
		return link;
	}
}
