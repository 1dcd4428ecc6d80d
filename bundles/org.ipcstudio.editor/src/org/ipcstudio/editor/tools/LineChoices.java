package org.ipcstudio.editor.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.edits.Addition;
import org.ipcstudio.language.edits.ConnectionChoice;
import org.ipcstudio.language.edits.ConnectionRules;
import org.ipcstudio.language.edits.ModelEdits;
import org.ipcstudio.language.edits.NewNode;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.ui.ElementIcons;
import org.ipcstudio.ui.Icon;

/** What can be drawn by a line that is pulled from a node: edges to another node, or new nodes where it ends on the canvas. */
public final class LineChoices {
	private final EditedSystem system;
	private final Consumer<List<String>> drawn;

	/** Computes an edit that draws new nodes. */
	@FunctionalInterface
	private interface Growth {
		Addition in(ModelEdits edits);
	}

	/**
	 * @param drawn is told the names of new nodes after a gesture, the farthest last; none if it has only drawn an edge
	 */
	public LineChoices(EditedSystem system, Consumer<List<String>> drawn) {
		this.system = system;
		this.drawn = drawn;
	}

	/** Why no edge at all can be drawn between two nodes, in a sentence; empty if one can. */
	static Optional<String> whyNone(Node first, Node second) {
		return ConnectionRules.choices(first, second).isEmpty() ? ConnectionRules.whyNot(first, second) : Optional.empty();
	}

	/** The edges that may be drawn from one node to another, the usual one first; empty if there are none. */
	public List<LineChoice> between(DiagramNode from, DiagramNode to) {
		return ConnectionRules.choices(from.element(), to.element()).stream().map(choice -> {
			String label = EdgeNames.label(choice, from.element(), to.element());
			return new LineChoice(label, EdgeNames.icon(choice), () -> {
				system.perform(NLS.bind(Messages.Gesture_connect, from.label(), to.label()),
						edits -> edits.draw(from.element(), choice, to.element()));
				drawn.accept(List.of());
			});
		}).toList();
	}

	/** What may be drawn behind a node where the line ends, in the coordinates of the drawing. */
	public List<LineChoice> behind(DiagramNode from, Point end) {
		List<LineChoice> choices = new ArrayList<>();
		switch (from.element()) {
			case Process process -> behindProcess(choices, from, end);
			case Pipe pipe -> one(choices, from, Messages.Grow_reader, NodeKind.PROCESS, end, ConnectionChoice.FORWARD);
			case Channel channel -> behindChannel(choices, from, end);
			case Carrier carrier -> one(choices, from, Messages.Grow_carried, NodeKind.MAILBOX, end, ConnectionChoice.CARRIER);
			case Memory memory -> one(choices, from, Messages.Grow_user, NodeKind.PROCESS, end, ConnectionChoice.BOTH);
			default -> one(choices, from, Messages.Grow_user, NodeKind.PROCESS, end, ConnectionChoice.USE);
		}
		return choices;
	}

	private void behindProcess(List<LineChoice> choices, DiagramNode from, Point end) {
		behind(choices, from, Messages.Grow_processBehindMailbox, NodeKind.MAILBOX, end, Direction.FORWARD);
		behind(choices, from, Messages.Grow_processBehindPipe, NodeKind.PIPE, end, Direction.FORWARD);
		behind(choices, from, Messages.Grow_processBehindFifo, NodeKind.FIFO, end, Direction.FORWARD);
		behind(choices, from, Messages.Grow_processBehindMemory, NodeKind.MEMORY, end, Direction.BOTH);
		one(choices, from, Messages.Grow_linkedProcess, NodeKind.PROCESS, end, ConnectionChoice.LINK);
		one(choices, from, Messages.Grow_child, NodeKind.PROCESS, end, ConnectionChoice.CHILD);
		for (NodeKind kind : List.of(NodeKind.MAILBOX, NodeKind.PIPE, NodeKind.FIFO)) {
			one(choices, from, NLS.bind(Messages.Grow_new, KindNames.of(kind)), kind, end, ConnectionChoice.FORWARD);
		}
		one(choices, from, NLS.bind(Messages.Grow_new, KindNames.of(NodeKind.MEMORY)), NodeKind.MEMORY, end,
				ConnectionChoice.BOTH);
		for (NodeKind kind : List.of(NodeKind.LOCK, NodeKind.SEMAPHORE)) {
			one(choices, from, NLS.bind(Messages.Grow_new, KindNames.of(kind)), kind, end, ConnectionChoice.USE);
		}
	}

	private void behindChannel(List<LineChoice> choices, DiagramNode from, Point end) {
		one(choices, from, Messages.Grow_receiver, NodeKind.PROCESS, end, ConnectionChoice.FORWARD);
		one(choices, from, Messages.Grow_sender, NodeKind.PROCESS, end, ConnectionChoice.BACKWARD);
		one(choices, from, Messages.Grow_bus, NodeKind.BUS, end, ConnectionChoice.CARRIER);
		one(choices, from, Messages.Grow_network, NodeKind.NETWORK, end, ConnectionChoice.CARRIER);
	}

	private void one(List<LineChoice> choices, DiagramNode from, String label, NodeKind kind, Point end,
			ConnectionChoice choice) {
		Icon icon = choice == ConnectionChoice.LINK ? Icon.LINK : ElementIcons.of(kind);
		add(choices, label, icon, edits -> edits.create(NewNode.at(kind, end.x, end.y), from.element(), choice));
	}

	/** A channel or memory halfway, and a process where the line ends. */
	private void behind(List<LineChoice> choices, DiagramNode from, String label, NodeKind kind, Point end,
			Direction direction) {
		NewNode between = NewNode.at(kind, (from.place().x() + end.x) / 2, (from.place().y() + end.y) / 2);
		add(choices, label, Icon.PROCESS, edits -> edits.createBehind((Process) from.element(), between,
				NewNode.at(NodeKind.PROCESS, end.x, end.y), direction));
	}

	private void add(List<LineChoice> choices, String label, Icon icon, Growth growth) {
		choices.add(new LineChoice(label, icon, () -> {
			List<String> names = new ArrayList<>();
			system.perform(label, edits -> {
				Addition addition = growth.in(edits);
				names.addAll(addition.names());
				return addition.edit();
			});
			drawn.accept(names);
		}));
	}
}
