package org.ipcstudio.language.edits;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Placed;
import org.ipcstudio.model.Point;
import org.ipcstudio.model.Process;

/** Requests with random elements and values, many of which make no sense. */
final class RandomEdits {

	private static final List<String> NAMES = List.of("send", "Fresh", "x", "`a`", "1", "M", "P", "self", "");
	private static final List<String> VALUES = List.of("3", "unbounded", "self", "N + 1", "int", "(int, bool)?", "[1, 2]",
			"2 of true", "true", "false", "pair", "half", "5 ms", "\"a\", \"b\"", "// c", "/*", "}", "a b", "(1, 2)", "2.5", "x ? 1 : 2",
			"P", "M", "");
	private static final List<String> STATEMENTS = List.of("exit", "loop {\n  exit // c\n}", "x = 1 // c", "}", "send 1 to M",
			"select { after 1 ms { } }", "/* a\n b */ exit", "");

	private final Random random;

	RandomEdits(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * An edit of a text.
	 *
	 * @throws EditException if the request makes no sense
	 */
	TextEdit next(ModelEdits edits, IpcSystem system) {
		return switch (random.nextInt(22)) {
		case 0 -> edits.create(new NewNode(one(List.of(NodeKind.values())), one(NAMES), 10, 20, random.nextInt(2) * 30, 0,
				random.nextBoolean() ? any(system, Process.class) : null));
		case 1 -> edits.create(NewNode.at(one(List.of(NodeKind.values())), -5, 20));
		case 2 -> edits.move(any(system, Placed.class), random.nextInt(500), random.nextInt(500));
		case 3 -> edits.resize(any(system, Placed.class), 1, 2, random.nextInt(2) * 40, random.nextInt(2) * 50);
		case 4, 5 -> edits.delete(several(system), List.of());
		case 6 -> edits.delete(List.of(any(system, EObject.class)), List.of(segment(system)));
		case 7 -> edits.rename(any(system, NamedElement.class), one(NAMES));
		case 8, 9, 10 -> edits.set(any(system, EObject.class), one(List.of(Attribute.values())), one(VALUES));
		case 11 -> edits.clear(any(system, EObject.class), one(List.of(Attribute.values())));
		case 12 -> edits.document(any(system, EObject.class), one(List.of("a", "a\nb", "", "*/", " * x")));
		case 13 -> edits.connect(any(system, Node.class), one(Direction.VALUES), any(system, Node.class));
		case 14 -> edits.reconnectFirst(segment(system), any(system, Node.class));
		case 15 -> edits.reconnectSecond(segment(system), any(system, Node.class));
		case 16 -> edits.setBends(segment(system), random.nextBoolean() ? List.of() : List.of(point(), point()));
		case 17 -> edits.setIndex(any(system, Connection.class), random.nextInt(4), one(VALUES));
		case 18 -> random.nextBoolean() ? edits.link(any(system, Process.class), any(system, Process.class), true)
				: edits.reconnectFirst(any(system, Link.class), any(system, Process.class));
		case 19 -> edits.appendStatements(any(system, Process.class), one(STATEMENTS));
		case 20 -> edits.replaceProgram(any(system, Process.class), one(STATEMENTS));
		default -> declaration(edits, system);
		};
	}

	private TextEdit declaration(ModelEdits edits, IpcSystem system) {
		return switch (random.nextInt(6)) {
		case 0 -> edits.addVariable(any(system, Memory.class), one(NAMES), one(VALUES), one(VALUES));
		case 1 -> edits.createConstant(one(NAMES), one(VALUES));
		case 2 -> edits.createEnumeration(one(NAMES), List.of(one(NAMES), one(NAMES)));
		case 3 -> edits.addLiteral(any(system, Enumeration.class), one(NAMES));
		case 4 -> edits.assertAlways(one(VALUES));
		default -> edits.assertProgress(any(system, Process.class));
		};
	}

	private List<EObject> several(IpcSystem system) {
		return List.of(any(system, EObject.class), any(system, Node.class));
	}

	private Segment segment(IpcSystem system) {
		Connection connection = any(system, Connection.class);
		return new Segment(connection, random.nextInt(connection.getDirections().size() + 1));
	}

	private Point point() {
		Point point = ModelFactory.eINSTANCE.createPoint();
		point.setX(random.nextInt(100));
		point.setY(random.nextInt(100) - 50);
		return point;
	}

	private <T> T any(IpcSystem system, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Iterator<EObject> all = system.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (type.isInstance(element)) {
				found.add(type.cast(element));
			}
		}
		if (found.isEmpty()) {
			throw new EditException("There is nothing of the kind " + type.getSimpleName() + ".");
		}
		return one(found);
	}

	private <T> T one(List<T> choices) {
		return choices.get(random.nextInt(choices.size()));
	}
}
