package org.ipcstudio.language.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Item;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;

/**
 * Warns of a mailbox, pipe or fifo that nobody sends to or nobody receives from. External programs count as users of
 * what they are connected to, since nobody sees what they do.
 */
final class ChannelUseRule implements ElementRule<IpcSystem> {

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Set<Node> filled = new HashSet<>();
		Set<Node> emptied = new HashSet<>();
		for (Use use : inspection.uses().all()) {
			if (use.reference().eContainer() instanceof Communication) {
				(use.needs(Right.SEND) ? filled : emptied).add(use.node());
			}
		}
		List<Process> external = external(system);
		for (Item item : system.getItems()) {
			if (item instanceof Channel channel && item instanceof Node node) {
				boolean sent = filled.contains(node) || channel.getInitially() != null
						|| uses(external, node, Right.SEND, inspection);
				boolean received = emptied.contains(node) || uses(external, node, Right.RECEIVE, inspection);
				report(node, sent, received, inspection);
			}
		}
	}

	private static List<Process> external(IpcSystem system) {
		return system.getItems().stream().filter(Process.class::isInstance).map(Process.class::cast)
				.filter(process -> !process.getCommand().isEmpty()).toList();
	}

	private static boolean uses(List<Process> processes, Node node, Right right, Inspection inspection) {
		return processes.stream().anyMatch(process -> inspection.rights().anywhere(process, node, right));
	}

	private static void report(Node node, boolean sent, boolean received, Inspection inspection) {
		boolean mailbox = node instanceof Mailbox;
		String name = Words.name(node);
		if (!sent && !received) {
			inspection.report(ProblemCode.NOBODY_SENDS, node,
					"Nobody uses %s: no program %s"
							.formatted(name, mailbox ? "sends to it or receives from it."
									: "writes to it or reads from it."));
		} else if (!sent) {
			inspection.report(ProblemCode.NOBODY_SENDS, node,
					"Nobody %s%s, so whoever waits for a message there waits for ever."
							.formatted(mailbox ? "sends to " : "writes to ", name));
		} else if (!received) {
			inspection.report(ProblemCode.NOBODY_RECEIVES, node,
					"Nobody %s%s, so what is sent there is never taken."
							.formatted(mailbox ? "receives from " : "reads from ", name));
		}
	}
}
