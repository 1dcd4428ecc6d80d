package org.ipcstudio.language.assist;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.language.internal.grammar.IpcLexer;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/**
 * Proposes what messages are sent to and received from: what the process is connected to and what carries such messages
 * comes first; what it is not connected to yet comes with the connection.
 */
final class ChannelProposals implements Contributor {

	@Override
	public void propose(Situation situation, Proposals proposals) {
		if (situation.process() == null) {
			return;
		}
		for (NameRole role : situation.place().nameRoles()) {
			switch (role) {
				case SENT_TO -> {
					List<ValueType> message = situation.messageBefore(IpcLexer.SEND);
					channels(situation, proposals, List.of(Mailbox.class), Right.SEND, message);
					partners(situation, proposals, true, message);
				}
				case RECEIVED_FROM -> {
					List<ValueType> pattern = situation.messageBefore(IpcLexer.RECEIVE);
					channels(situation, proposals, List.of(Mailbox.class), Right.RECEIVE, pattern);
					partners(situation, proposals, false, pattern);
				}
				case WRITTEN_TO -> channels(situation, proposals, List.of(Pipe.class, Fifo.class), Right.SEND,
						situation.messageBefore(IpcLexer.WRITE));
				case READ_FROM -> channels(situation, proposals, List.of(Pipe.class, Fifo.class), Right.RECEIVE,
						situation.messageBefore(IpcLexer.READ));
				default -> {
					// no place for a channel
				}
			}
		}
	}

	private static void channels(Situation situation, Proposals proposals, List<Class<? extends Channel>> classes,
			Right right, List<ValueType> message) {
		for (Class<? extends Channel> type : classes) {
			for (Channel channel : Names.all(situation.system(), type)) {
				boolean fits = fits(Types.messageParts(channel), message, right);
				NodeProposal.add(situation, proposals, (Node) channel, right, fits);
			}
		}
	}

	/** Whether a message of these types goes through a channel; what is unknown does. */
	static boolean fits(List<ValueType> parts, List<ValueType> message, Right right) {
		if (message.size() == 1 && message.getFirst().kind() == ValueType.Kind.UNKNOWN) {
			return true;
		}
		boolean fits = parts.size() == message.size();
		for (int i = 0; fits && i < parts.size(); i++) {
			fits = right == Right.SEND ? parts.get(i).accepts(message.get(i)) : message.get(i).accepts(parts.get(i));
		}
		return fits;
	}

	private static void partners(Situation situation, Proposals proposals, boolean sending, List<ValueType> message) {
		Process process = situation.process();
		for (Process partner : Names.all(situation.system(), Process.class)) {
			if (partner == process && process.getSize() == null) {
				continue;
			}
			Optional<DirectLink> link = situation.links().between(process, partner);
			String text = NodeProposal.text(situation, partner);
			if (link.isEmpty()) {
				proposals.add(ElementKind.PROCESS, partner.getName(), "over a new automatic link – process",
						info(situation, partner), Template.plain(text), List.of(), Rank.UNCONNECTED);
			} else {
				linked(situation, proposals, partner, link.get(), sending, message);
			}
		}
		for (Symbol symbol : situation.variables()) {
			if (symbol.type().kind() == ValueType.Kind.PID && !symbol.array()) {
				proposals.add(ElementKind.VARIABLE, symbol.name(), "the process that this variable names", "", Rank.UNCONNECTED);
			}
		}
		if (!sending && !situation.links().of(process).isEmpty()) {
			proposals.add(ElementKind.KEYWORD, "any", "from any linked process", "", Rank.UNCONNECTED);
		}
	}

	private static void linked(Situation situation, Proposals proposals, Process partner, DirectLink link, boolean sending,
			List<ValueType> message) {
		Process process = situation.process();
		Right right = sending ? Right.SEND : Right.RECEIVE;
		boolean allowed = sending ? link.allowsSending(process) : link.allowsReceiving(process);
		boolean fits = fits(situation.links().partsFrom(sending ? process : partner, link), message, right);
		Template text = Template.plain(NodeProposal.text(situation, partner));
		if (allowed) {
			proposals.add(ElementKind.PROCESS, partner.getName(), "process, linked", info(situation, partner), text, List.of(),
					fits ? Rank.BEST : Rank.CONNECTED);
		} else if (link.declaration() != null) {
			proposals.add(ElementKind.PROCESS, partner.getName(), "makes the link bidirectional – process",
					info(situation, partner), text, situation.connecting().bothWays(link.declaration()),
					fits ? Rank.UNCONNECTED : Rank.POSSIBLE);
		}
	}

	static String info(Situation situation, NamedElement element) {
		return Hovers.declaration(situation.place().file(), element);
	}
}
