package org.ipcstudio.editor.properties;

import java.util.List;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.editor.diagram.DiagramEdge;
import org.ipcstudio.editor.selection.Target;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Link;

/** The arrow of an edge, as it stands in the text: {@code ->}, {@code <-}, {@code <->} or {@code --}. */
final class DirectionSetting implements Setting {

	@Override
	public String title() {
		return Messages.Direction;
	}

	@Override
	public boolean isFor(Target target) {
		return target.segment() != null || target.element() instanceof Link;
	}

	/** The arrows that a target may have. */
	static List<Direction> possible(Target target) {
		return target.segment() == null ? List.of(Direction.FORWARD, Direction.BOTH)
				: ConnectionRules.directions(target.segment().first().getNode(), target.segment().second().getNode()).stream()
						.sorted().toList();
	}

	@Override
	public String read(Target target) {
		if (target.segment() != null) {
			return target.segment().direction().getLiteral();
		}
		return target.selected() instanceof DiagramEdge edge ? edge.direction().getLiteral()
				: ((Link) target.element()).isBidirectional() ? Direction.BOTH.getLiteral() : Direction.FORWARD.getLiteral();
	}

	@Override
	public TextEdit edit(ModelEdits edits, Target target, String value) {
		Direction direction = Direction.get(value);
		return target.segment() != null ? edits.setDirection(target.segment(), direction)
				: edits.setBidirectional((Link) target.element(), direction == Direction.BOTH);
	}
}
