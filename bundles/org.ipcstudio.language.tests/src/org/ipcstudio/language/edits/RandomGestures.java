package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.Set;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.Bounds;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Declaration;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Point;
import org.ipcstudio.model.Process;

/** Gestures with random elements of one text, such as somebody makes on a canvas. */
final class RandomGestures {

	private final Random random;
	private final SourceFile file;
	private final ModelEdits edits;

	RandomGestures(Random random, SourceFile file) {
		this.random = random;
		this.file = file;
		this.edits = new ModelEdits(file);
	}

	/**
	 * The next gesture.
	 *
	 * @throws EditException if the gesture makes no sense with the chosen elements
	 */
	Gesture next() {
		return switch (random.nextInt(16)) {
		case 0 -> Gesture.of("create", edits.create(newNode(one(List.of(NodeKind.values()))))).legal();
		case 1 -> move();
		case 2 -> arrange();
		case 3 -> delete();
		case 4 -> deleteSegment();
		case 5 -> rename();
		case 6, 7 -> draw();
		case 8 -> createConnected();
		case 9 -> createBehind();
		case 10, 11 -> duplicate();
		case 12 -> bend();
		case 13 -> reconnect();
		case 14 -> attribute();
		default -> combined();
		};
	}

	private Gesture move() {
		Placed element = any(Placed.class);
		return Gesture.of("move", edits.move(element, number(), number()), (Item) element).legal();
	}

	private Gesture arrange() {
		Map<Placed, Bounds> places = new IdentityHashMap<>();
		Map<Segment, List<Point>> bends = new HashMap<>();
		List<Item> touched = new ArrayList<>();
		for (Item item : file.system().getItems()) {
			if (item instanceof Placed element && random.nextBoolean()) {
				places.put(element, bounds());
				touched.add(item);
			} else if (item instanceof Connection connection) {
				for (int i = 0; i < connection.getDirections().size(); i++) {
					bends.put(new Segment(connection, i), random.nextBoolean() ? List.of() : List.of(point()));
				}
				touched.add(item);
			}
		}
		return new Gesture("arrange", edits.place(places, bends), touched, true);
	}

	private Gesture delete() {
		Node node = any(Node.class);
		List<Item> touched = new ArrayList<>();
		for (Item item : file.system().getItems()) {
			if (item == node || uses(item, node)) {
				touched.add(item);
			}
		}
		return new Gesture("delete " + node.getName(), edits.delete(node), touched, false);
	}

	private Gesture deleteSegment() {
		Segment segment = segment();
		return Gesture.of("delete part", edits.delete(List.of(), List.of(segment)), segment.connection());
	}

	private Gesture rename() {
		Declaration element = any(Declaration.class);
		List<Item> touched = new ArrayList<>();
		file.system().getItems().stream().filter(item -> item == element || uses(item, element)).forEach(touched::add);
		String name = one(List.of("Renamed", "send", "ms", "x" + random.nextInt(100)));
		return new Gesture("rename " + element.getName(), edits.rename(element, name), touched, true);
	}

	private Gesture draw() {
		Node first = any(Node.class);
		Node second = any(Node.class);
		SequencedSet<ConnectionChoice> choices = ConnectionRules.choices(first, second);
		if (choices.isEmpty()) {
			throw new EditException(ConnectionRules.whyNot(first, second).orElseThrow());
		}
		ConnectionChoice choice = one(List.copyOf(choices));
		Item[] touched = switch (choice) {
		case CHILD -> new Item[] { second };
		case CARRIER -> new Item[] { first instanceof Channel ? first : second };
		case CREATOR -> new Item[] { first instanceof Pipe ? first : second };
		default -> new Item[0];
		};
		Gesture gesture = Gesture.of("draw " + first.getName() + " " + choice + " " + second.getName(),
				edits.draw(first, choice, second), touched);
		// Another parent or creator, and a link in the place of an automatic one, change what others may do.
		return choice.isConnection() || choice == ConnectionChoice.CARRIER ? gesture.legal() : gesture;
	}

	private Gesture createConnected() {
		Node existing = any(Node.class);
		NewNode node = NewNode.at(one(List.of(NodeKind.values())), number(), number());
		ConnectionChoice choice = one(List.of(ConnectionChoice.values()));
		Addition addition = edits.create(node, existing, choice);
		String label = "create " + node.kind() + " " + choice + " at " + existing.getName();
		return Gesture.of(label, addition.edit(), existing).legal();
	}

	private Gesture createBehind() {
		NodeKind kind = one(List.of(NodeKind.MAILBOX, NodeKind.PIPE, NodeKind.FIFO, NodeKind.MEMORY));
		Addition addition = edits.createBehind(any(Process.class), NewNode.at(kind, number(), number()),
				NewNode.at(NodeKind.PROCESS, number(), number()), Direction.FORWARD);
		return Gesture.of("create behind " + kind, addition.edit()).legal();
	}

	private Gesture duplicate() {
		Set<Node> nodes = new HashSet<>();
		for (int i = random.nextInt(4); i >= 0; i--) {
			nodes.add(any(Node.class));
		}
		return Gesture.of("duplicate " + nodes.stream().map(Node::getName).toList(),
				edits.duplicate(nodes, number() - 200, number() - 200).edit());
	}

	private Gesture bend() {
		Segment segment = segment();
		return Gesture.of("bend", edits.setBends(segment, List.of(point(), point())), segment.connection()).legal();
	}

	private Gesture reconnect() {
		Segment segment = segment();
		Node node = any(Node.class);
		return Gesture.of("reconnect", random.nextBoolean() ? edits.reconnectFirst(segment, node)
				: edits.reconnectSecond(segment, node), segment.connection());
	}

	private Gesture attribute() {
		Channel channel = any(Channel.class);
		String capacity = Integer.toString(1 + random.nextInt(9));
		return random.nextBoolean()
				? Gesture.of("capacity", edits.set(channel, Attribute.CAPACITY, capacity), (Item) channel)
				: Gesture.of("not carried", edits.carry(channel, null), (Item) channel).legal();
	}

	private Gesture combined() {
		Node moved = any(Node.class);
		Segment segment = segment();
		TextEdit edit = edits.combine(List.of(edits.move(moved, number(), number()),
				edits.setBends(segment, List.of(point())), edits.create(newNode(NodeKind.LOCK))));
		return Gesture.of("combined", edit, moved, segment.connection()).legal();
	}

	private boolean uses(Item item, Object element) {
		return file.occurrences().stream().anyMatch(
				occurrence -> occurrence.target() == element && file.region(item).contains(occurrence.region()));
	}

	private NewNode newNode(NodeKind kind) {
		NewNode node = NewNode.at(kind, number(), number());
		boolean child = kind == NodeKind.PIPE || kind == NodeKind.PROCESS && random.nextInt(4) == 0;
		return child ? node.inside(single()) : node;
	}

	private Process single() {
		Process process = any(Process.class);
		if (process.getSize() != null) {
			throw new EditException("An array has no children.");
		}
		return process;
	}

	private Segment segment() {
		Connection connection = any(Connection.class);
		return new Segment(connection, random.nextInt(connection.getDirections().size()));
	}

	private int number() {
		return random.nextInt(400);
	}

	private Bounds bounds() {
		Bounds bounds = ModelFactory.eINSTANCE.createBounds();
		bounds.setX(number());
		bounds.setY(number());
		bounds.setWidth(random.nextInt(2) * 90);
		bounds.setHeight(bounds.getWidth());
		return bounds;
	}

	private Point point() {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(number());
		point.setY(number());
		return point;
	}

	private <T> T any(Class<T> type) {
		List<T> found = file.system().getItems().stream().filter(type::isInstance).map(type::cast).toList();
		if (found.isEmpty()) {
			throw new EditException("There is nothing of the kind " + type.getSimpleName() + ".");
		}
		return one(found);
	}

	private <T> T one(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
