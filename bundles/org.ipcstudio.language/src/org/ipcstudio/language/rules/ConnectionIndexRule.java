package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.ConnectionEnd;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.Sized;

/**
 * The end of a connection names an element of an array; {@code self} in it is the number of the process instance at the
 * other end. An end at a process array itself names one instance, or by {@code self} each of them.
 */
final class ConnectionIndexRule implements ElementRule<Connection> {

	@Override
	public Class<Connection> subject() {
		return Connection.class;
	}

	@Override
	public void check(Connection connection, Inspection inspection) {
		for (ConnectionEnd end : connection.getEnds()) {
			if (end.getNode() != null && end.getIndex() != null) {
				checkEnd(end.getNode(), end.getIndex(), inspection);
			}
		}
		for (Arrow arrow : Arrow.of(connection)) {
			if (arrow.joinsProcess()) {
				checkSelf(arrow, connection, inspection);
			}
		}
	}

	private static void checkEnd(Node node, Expression index, Inspection inspection) {
		Expression size = node instanceof Sized sized ? sized.getSize() : null;
		if (size == null) {
			inspection.report(ProblemCode.NOT_AN_ARRAY, index,
					"%s is no array and has no index.".formatted(Words.name(node)));
		} else if (node instanceof Process && !(index instanceof Self) && self(index).isPresent()) {
			inspection.report(ProblemCode.NOT_CONSTANT, index,
					"The index of a process in a connection is a constant or `self`, which is the "
							+ "process's own number.");
		} else {
			IndexRule.checkRange(node, size, index, inspection);
		}
	}

	/** Where no process of the connection is an array, the linker has reported every {@code self} in it. */
	private static void checkSelf(Arrow arrow, Connection connection, Inspection inspection) {
		Process process = (Process) arrow.processEnd().getNode();
		Optional<Self> self = self(arrow.nodeEnd().getIndex());
		if (process.getSize() == null && self.isPresent() && connection.getEnds().stream().anyMatch(end ->
				isArray(end.getNode()))) {
			inspection.report(ProblemCode.SELF_OUTSIDE_ARRAY, self.get(),
					"`self` is the index of a process in its array, but %s is no array."
							.formatted(Words.name(process)));
		}
	}

	private static boolean isArray(Node node) {
		return node instanceof Process process && process.getSize() != null;
	}

	private static Optional<Self> self(Expression index) {
		if (index == null) {
			return Optional.empty();
		}
		Iterator<EObject> elements = EcoreUtil.getAllContents(List.of(index));
		while (elements.hasNext()) {
			if (elements.next() instanceof Self self) {
				return Optional.of(self);
			}
		}
		return Optional.empty();
	}
}
