package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;

/** A connection joins a process and something that it uses, by an arrow that means something there. */
final class ConnectionRule implements ElementRule<Connection> {

	@Override
	public Class<Connection> subject() {
		return Connection.class;
	}

	@Override
	public void check(Connection connection, Inspection inspection) {
		for (Arrow arrow : Arrow.of(connection)) {
			if (arrow.joinsProcess()) {
				checkDirection(arrow, inspection);
			} else {
				reportEnds(arrow, inspection);
			}
		}
	}

	private static void reportEnds(Arrow arrow, Inspection inspection) {
		Node left = arrow.left().getNode();
		Node right = arrow.right().getNode();
		if (left instanceof Process first && right instanceof Process second) {
			inspection.report(ProblemCode.MEANINGLESS_CONNECTION, arrow.region(inspection),
					"Two processes are not connected; declare a link between %s and %s."
							.formatted(Words.name(first), Words.name(second)),
					declareLink(arrow, first, second, inspection));
		} else {
			inspection.report(ProblemCode.MEANINGLESS_CONNECTION, arrow.region(inspection),
					"A connection needs a process, but %s is %s and %s is %s."
							.formatted(Words.name(left), Words.kind(left), Words.name(right), Words.kind(right)),
					List.of());
		}
	}

	private static List<QuickFix> declareLink(Arrow arrow, Process first, Process second, Inspection inspection) {
		boolean alone = arrow.connection().getEnds().size() == 2 && arrow.left().getIndex() == null
				&& arrow.right().getIndex() == null;
		boolean possible = first != second || first.getSize() != null;
		if (!alone || !possible || inspection.links().between(first, second).filter(link ->
				link.declaration() != null).isPresent()) {
			return List.of();
		}
		Process sender = arrow.direction() == Direction.BACKWARD ? second : first;
		Process receiver = arrow.direction() == Direction.BACKWARD ? first : second;
		boolean oneWay = arrow.direction() == Direction.FORWARD || arrow.direction() == Direction.BACKWARD;
		String link = "link " + Repairs.name(sender) + (oneWay ? " -> " : " <-> ") + Repairs.name(receiver);
		return inspection.repairs().replace("Declare a link instead", arrow.connection(), link);
	}

	private static void checkDirection(Arrow arrow, Inspection inspection) {
		Node node = arrow.nodeEnd().getNode();
		boolean exclusion = node instanceof Lock || node instanceof Semaphore;
		boolean use = arrow.direction() == Direction.USE;
		if (exclusion && !use) {
			inspection.report(ProblemCode.WRONG_ARROW, arrow.region(inspection),
					"%s is %s, to which processes are connected by `--`."
							.formatted(Words.name(node), Words.kind(node)),
					arrow.replace("Connect them by --", Direction.USE, inspection));
		} else if (use && !exclusion) {
			inspection.report(ProblemCode.WRONG_ARROW, arrow.region(inspection),
					"`--` is for locks and semaphores, but %s is %s; an arrow says in which direction it is used."
							.formatted(Words.name(node), Words.kind(node)),
					arrows(arrow, inspection));
		}
	}

	private static List<QuickFix> arrows(Arrow arrow, Inspection inspection) {
		boolean pipe = arrow.nodeEnd().getNode() instanceof Pipe;
		return arrow.replace(pipe ? "Connect them by ->" : "Connect them by <->", pipe ? Direction.FORWARD
				: Direction.BOTH, inspection);
	}
}
