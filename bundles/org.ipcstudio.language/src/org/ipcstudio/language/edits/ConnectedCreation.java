package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/** Draws new nodes behind one that exists, together with what connects them. */
final class ConnectedCreation {

	private final SourceText source;
	private final Node existing;
	private final NodeCreation creation;
	private final Set<String> taken;
	private final List<Item> items = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private final Replacements attributes = new Replacements();

	ConnectedCreation(SourceText source, Node existing) {
		this.source = source;
		this.existing = existing;
		this.creation = new NodeCreation(source);
		this.taken = new Names(source.file()).used();
		source.syntax(existing);
	}

	/** One node and what leads to it. */
	Addition node(NewNode description, ConnectionChoice choice) {
		Node node = create(inFamily(description));
		switch (choice) {
		case FORWARD, BACKWARD, BOTH, USE -> connect(List.of(existing, node), choice.direction());
		case LINK, ONE_WAY_LINK -> link(node, choice == ConnectionChoice.LINK);
		case CHILD -> adopt(node);
		case CARRIER -> carry(node);
		case CREATOR -> requireCreated(node);
		}
		return addition();
	}

	/** A channel, memory or lock, and a process on its other side. */
	Addition behind(NewNode between, NewNode process, Direction direction) {
		if (!(existing instanceof Process parent)) {
			throw new EditException("Only a process can be connected with another process.");
		}
		if (process.kind() != NodeKind.PROCESS) {
			throw new EditException("Behind a " + between.kind().keyword() + " there has to be a process.");
		}
		Node middle = create(inFamily(between));
		boolean pipe = middle instanceof Pipe;
		Node end = create(pipe && process.parent() == null ? process.inside(parent) : process);
		connect(List.of(existing, middle, end), direction);
		return addition();
	}

	/** A pipe needs a creator, and whoever uses a pipe has to descend from its creator. */
	private NewNode inFamily(NewNode description) {
		Process family = switch (existing) {
		case Pipe pipe -> pipe.getCreator();
		case Process process -> process;
		default -> null;
		};
		boolean needed = description.kind() == NodeKind.PIPE
				|| description.kind() == NodeKind.PROCESS && existing instanceof Pipe;
		return needed && description.parent() == null ? description.inside(family) : description;
	}

	private Node create(NewNode description) {
		if (description.parent() != null && description.parent().getSize() != null) {
			throw new EditException(description.kind() == NodeKind.PIPE ? ConnectionRules.noCreator(description.parent())
					: ConnectionRules.noChildren(description.parent()));
		}
		String name = description.name() != null ? description.name() : Names.fresh(Names.stem(description.kind()), taken);
		if (!taken.add(name) && names.contains(name)) {
			throw new EditException("The name \"" + name + "\" is given twice.");
		}
		Node node = creation.node(description.named(name));
		items.add(node);
		names.add(name);
		return node;
	}

	private void connect(List<Node> nodes, Direction direction) {
		Connection connection = ModelFactory.eINSTANCE.createConnection();
		for (Node node : nodes) {
			ConnectionEnd end = ModelFactory.eINSTANCE.createConnectionEnd();
			end.setNode(node);
			connection.getEnds().add(end);
		}
		for (int i = 1; i < nodes.size(); i++) {
			ConnectionRules.check(nodes.get(i - 1), direction, nodes.get(i));
			connection.getDirections().add(direction);
		}
		items.add(connection);
	}

	private void link(Node node, boolean bidirectional) {
		if (!(existing instanceof Process first && node instanceof Process second)) {
			throw new EditException("A link joins two processes.");
		}
		Link link = ModelFactory.eINSTANCE.createLink();
		link.setFirst(first);
		link.setSecond(second);
		link.setBidirectional(bidirectional);
		items.add(link);
	}

	private void adopt(Node node) {
		if (!(existing instanceof Process parent && node instanceof Process child)) {
			throw new EditException("Only a process can be a child of a process.");
		}
		if (parent.getSize() != null) {
			throw new EditException(ConnectionRules.noChildren(parent));
		}
		child.setParent(parent);
	}

	private void carry(Node node) {
		if (existing instanceof Carrier carrier && node instanceof Channel channel) {
			channel.setCarrier(carrier);
		} else if (existing instanceof Channel && node instanceof Carrier carrier) {
			attributes.addAll(new AttributeEdit(source, existing, Attribute.CARRIER).refer(carrier));
		} else {
			throw new EditException("A bus or a network carries channels only.");
		}
	}

	private void requireCreated(Node node) {
		if (!(existing instanceof Process && node instanceof Pipe)) {
			throw new EditException("A process can create pipes only.");
		}
	}

	private Addition addition() {
		return new Addition(new ItemInsertion(source).insertAll(items).addAll(attributes).edit(), names);
	}
}
