package org.ipcstudio.editor.actions;

import java.util.List;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Direction;

/** How a drawn edge can be changed by a command. */
enum EdgeChange {
	/** Lets it go the other way. */
	REVERSE(Messages.Gesture_reverse, Messages.Gesture_reverseMany) {
		@Override
		boolean appliesTo(DiagramEdge edge) {
			return edge.kind().isDeclared() && isOneWay(edge) && (edge.link() != null || allows(edge, opposite(edge)));
		}

		@Override
		TextEdit edit(ModelEdits edits, DiagramEdge edge) {
			return edge.link() != null ? edits.reverse(edge.link()) : edits.setDirection(edge.segment(), opposite(edge));
		}
	},
	/** Lets it go both ways. */
	BIDIRECTIONAL(Messages.Gesture_bidirectional, Messages.Gesture_bidirectionalMany) {
		@Override
		boolean appliesTo(DiagramEdge edge) {
			return edge.kind().isDeclared() && isOneWay(edge) && (edge.link() != null || allows(edge, Direction.BOTH));
		}

		@Override
		TextEdit edit(ModelEdits edits, DiagramEdge edge) {
			return edge.link() != null ? edits.setBidirectional(edge.link(), true)
					: edits.setDirection(edge.segment(), Direction.BOTH);
		}
	},
	/** Lets it go from its first end to its second only. */
	UNIDIRECTIONAL(Messages.Gesture_unidirectional, Messages.Gesture_unidirectionalMany) {
		@Override
		boolean appliesTo(DiagramEdge edge) {
			return edge.kind().isDeclared() && edge.direction() == Direction.BOTH;
		}

		@Override
		TextEdit edit(ModelEdits edits, DiagramEdge edge) {
			return edge.link() != null ? edits.setBidirectional(edge.link(), false)
					: edits.setDirection(edge.segment(), Direction.FORWARD);
		}
	},
	/** Takes its bends away. */
	STRAIGHTEN(Messages.Gesture_straighten, Messages.Gesture_straightenMany) {
		@Override
		boolean appliesTo(DiagramEdge edge) {
			return !edge.bends().isEmpty();
		}

		@Override
		TextEdit edit(ModelEdits edits, DiagramEdge edge) {
			return edits.setBends(edge.segment(), List.of());
		}
	};

	private final String one;
	private final String many;

	EdgeChange(String one, String many) {
		this.one = one;
		this.many = many;
	}

	/** What can be undone; {0} is the edge. */
	String labelOfOne() {
		return one;
	}

	/** What can be undone; {0} is the number of edges. */
	String labelOfMany() {
		return many;
	}

	/** Whether an edge can be changed so, and would not be the same then. */
	abstract boolean appliesTo(DiagramEdge edge);

	/** The change of the text. */
	abstract TextEdit edit(ModelEdits edits, DiagramEdge edge);

	private static boolean isOneWay(DiagramEdge edge) {
		return edge.direction() == Direction.FORWARD || edge.direction() == Direction.BACKWARD;
	}

	private static Direction opposite(DiagramEdge edge) {
		return edge.direction() == Direction.FORWARD ? Direction.BACKWARD : Direction.FORWARD;
	}

	private static boolean allows(DiagramEdge edge, Direction direction) {
		return ConnectionRules.directions(edge.source().element(), edge.target().element()).contains(direction);
	}
}
