package org.ipcstudio.editor.tools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.osgi.util.NLS;
import org.ipcstudio.editor.Messages;
import org.ipcstudio.editor.diagram.DiagramNode;
import org.ipcstudio.editor.document.EditedSystem;
import org.ipcstudio.language.edits.NodeKind;
import org.ipcstudio.model.Carrier;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.ui.ElementIcons;
import org.ipcstudio.ui.Icon;

/** What can be drawn by a line that is pulled from a node: edges to another node, or new nodes where it ends on the canvas. */
public final class LineChoices {
	private final EditedSystem system;
	private final Consumer<List<String>> drawn;

	/**
	 * @param drawn is told the names of new nodes after a gesture; none if it has only drawn an edge
	 */
	public LineChoices(EditedSystem system, Consumer<List<String>> drawn) {
		this.system = system;
		this.drawn = drawn;
	}

	/** The edges that may be drawn from one node to another, the usual one first; empty if there are none. */
	public List<LineChoice> between(DiagramNode from, DiagramNode to) {
		return EdgeChoice.all(from.element(), to.element()).stream().map(choice -> {
			String label = choice.label(from.element(), to.element());
			return new LineChoice(label, choice.icon(), () -> {
				system.perform(NLS.bind(Messages.Gesture_connect, from.label(), to.label()),
						edits -> choice.edit(edits, from.element(), to.element()));
				drawn.accept(List.of());
			});
		}).toList();
	}

	/** What may be drawn behind a node where the line ends, in the coordinates of the drawing. */
	public List<LineChoice> behind(DiagramNode from, Point end) {
		List<LineChoice> choices = new ArrayList<>();
		switch (from.element()) {
			case Process process -> behindProcess(choices, from, end);
			case Pipe pipe -> add(choices, from, end, Messages.Grow_reader, Icon.PROCESS, growth -> growth.node(NodeKind.PROCESS));
			case Channel channel -> {
				add(choices, from, end, Messages.Grow_receiver, Icon.PROCESS, growth -> growth.node(NodeKind.PROCESS));
				add(choices, from, end, Messages.Grow_sender, Icon.PROCESS, growth -> growth.nodeBefore(NodeKind.PROCESS));
				add(choices, from, end, Messages.Grow_bus, Icon.BUS, growth -> growth.node(NodeKind.BUS));
				add(choices, from, end, Messages.Grow_network, Icon.NETWORK, growth -> growth.node(NodeKind.NETWORK));
			}
			case Carrier carrier -> add(choices, from, end, Messages.Grow_carried, Icon.MAILBOX,
					growth -> growth.node(NodeKind.MAILBOX));
			default -> add(choices, from, end, Messages.Grow_user, Icon.PROCESS, growth -> growth.node(NodeKind.PROCESS));
		}
		return choices;
	}

	private void behindProcess(List<LineChoice> choices, DiagramNode from, Point end) {
		add(choices, from, end, Messages.Grow_processBehindMailbox, Icon.PROCESS, growth -> growth.processBehind(NodeKind.MAILBOX));
		add(choices, from, end, Messages.Grow_processBehindPipe, Icon.PROCESS, growth -> growth.processBehind(NodeKind.PIPE));
		add(choices, from, end, Messages.Grow_processBehindFifo, Icon.PROCESS, growth -> growth.processBehind(NodeKind.FIFO));
		add(choices, from, end, Messages.Grow_processBehindMemory, Icon.PROCESS, growth -> growth.processBehind(NodeKind.MEMORY));
		add(choices, from, end, Messages.Grow_linkedProcess, Icon.LINK, growth -> growth.node(NodeKind.PROCESS));
		add(choices, from, end, Messages.Grow_child, Icon.PROCESS, Growth::child);
		for (NodeKind kind : List.of(NodeKind.MAILBOX, NodeKind.PIPE, NodeKind.FIFO, NodeKind.MEMORY, NodeKind.LOCK,
				NodeKind.SEMAPHORE)) {
			add(choices, from, end, NLS.bind(Messages.Grow_new, KindNames.of(kind)), ElementIcons.of(kind),
					growth -> growth.node(kind));
		}
	}

	private void add(List<LineChoice> choices, DiagramNode from, Point end, String label, Icon icon, Consumer<Growth> step) {
		Point start = new Point(from.place().x(), from.place().y());
		choices.add(new LineChoice(label, icon, () -> {
			Growth growth = new Growth(system, from.label(), start, end);
			system.asOneStep(label, () -> step.accept(growth));
			drawn.accept(growth.grown());
		}));
	}
}
