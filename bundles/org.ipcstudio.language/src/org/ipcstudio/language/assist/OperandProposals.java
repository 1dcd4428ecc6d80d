package org.ipcstudio.language.assist;

import java.util.List;

import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Lock;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Semaphore;

/**
 * Proposes what {@code lock}, {@code wait}, {@code create}, {@code close}, {@code spawn}, {@code len} and the like
 * work on.
 */
final class OperandProposals implements Contributor {

	@Override
	public void propose(Situation situation, Proposals proposals) {
		if (situation.process() == null) {
			return;
		}
		for (NameRole role : situation.place().nameRoles()) {
			switch (role) {
				case LOCKED -> nodes(situation, proposals, Lock.class, Right.USE);
				case WAITED_FOR -> {
					children(situation, proposals);
					nodes(situation, proposals, Semaphore.class, Right.USE);
				}
				case SIGNALLED -> nodes(situation, proposals, Semaphore.class, Right.USE);
				case MAILBOX -> mailboxes(situation, proposals);
				case CLOSED -> {
					channels(situation, proposals, Pipe.class);
					channels(situation, proposals, Fifo.class);
				}
				case OPENED -> channels(situation, proposals, Fifo.class);
				case CHILD -> children(situation, proposals);
				case ASKED -> {
					channels(situation, proposals, Mailbox.class);
					channels(situation, proposals, Pipe.class);
					channels(situation, proposals, Fifo.class);
				}
				default -> {
					// no operand
				}
			}
		}
	}

	private static <T extends Node> void nodes(Situation situation, Proposals proposals, Class<T> type, Right right) {
		Names.all(situation.system(), type).forEach(node -> NodeProposal.add(situation, proposals, node, right, true));
	}

	/** A channel may be asked and closed by whoever sends to it or receives from it. */
	private static <T extends Node & Channel> void channels(Situation situation, Proposals proposals, Class<T> type) {
		for (T channel : Names.all(situation.system(), type)) {
			boolean sends = situation.rights().anywhere(situation.process(), channel, Right.SEND);
			NodeProposal.add(situation, proposals, channel, sends ? Right.SEND : Right.RECEIVE, true);
		}
	}

	private static void mailboxes(Situation situation, Proposals proposals) {
		for (Mailbox mailbox : Names.all(situation.system(), Mailbox.class)) {
			boolean likely = mailbox.isAbsent() || mailbox.getOwner() == situation.process();
			proposals.add(ElementKind.MAILBOX, mailbox.getName(), "mailbox " + Details.of(situation.place().file(), mailbox),
					ChannelProposals.info(situation, mailbox), Template.plain(NodeProposal.text(situation, mailbox)),
					List.of(), likely ? Rank.BEST : Rank.FITTING);
		}
	}

	private static void children(Situation situation, Proposals proposals) {
		for (Process child : Names.all(situation.system(), Process.class)) {
			if (child.getParent() == situation.process()) {
				proposals.add(ElementKind.PROCESS, child.getName(), "child process", ChannelProposals.info(situation, child),
						Template.plain(NodeProposal.text(situation, child)), List.of(), Rank.BEST);
			}
		}
	}
}
