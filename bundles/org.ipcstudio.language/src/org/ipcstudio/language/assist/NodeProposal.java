package org.ipcstudio.language.assist;

import java.util.List;

import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Sized;

/** Makes the proposal to use a node in a program. */
final class NodeProposal {

	private NodeProposal() {
	}

	/** Proposes a node that a process needs a right over: as it is, or with the connection that grants it. */
	static void add(Situation situation, Proposals proposals, Node node, Right right, boolean fits) {
		Process process = situation.process();
		String detail = (ElementKind.of(node).word() + " " + Details.of(situation.place().file(), node)).strip();
		String info = ChannelProposals.info(situation, node);
		Template text = Template.plain(text(situation, node));
		ElementKind kind = ElementKind.of(node);
		if (situation.rights().anywhere(process, node, right)) {
			proposals.add(kind, node.getName(), detail, info, text, List.of(), fits ? Rank.BEST : Rank.CONNECTED);
			return;
		}
		List<Addition> connection = situation.connecting().connect(process, node, right);
		boolean turned = situation.rights().areConnected(process, node)
				&& connection.stream().anyMatch(one -> one.length() > 0);
		String consequence = connection.isEmpty() ? "not connected" : turned ? "makes the connection bidirectional"
				: "connects " + process.getName() + " to it";
		Rank rank = connection.isEmpty() ? Rank.UNLIKELY : fits ? Rank.UNCONNECTED : Rank.POSSIBLE;
		proposals.add(kind, node.getName(), consequence + " – " + detail, info, text, connection, rank);
	}

	/** How a node is named in a program; an element of an array with an index that is legal everywhere. */
	static String text(Situation situation, Node node) {
		boolean array = node instanceof Sized sized && sized.getSize() != null;
		boolean inArray = situation.process() != null && situation.process().getSize() != null;
		return Names.written(node) + (array ? inArray ? "[self]" : "[0]" : "");
	}
}
