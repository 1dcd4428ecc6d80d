package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;
import org.ipcstudio.model.TupleType;
import org.ipcstudio.model.Type;

/**
 * What the messages of a channel consist of.
 *
 * @param holder the beginning of a message about it: {@code Box carries}
 * @param parts the types of the parts, at least one
 * @param channel where the text says so, null for an automatic link
 */
record Carried(String holder, List<ValueType> parts, Channel channel) {

	/**
	 * What a communication may meet: one entry where the channel is named, one for each link where a pid names the
	 * partner or any partner will do, none where that is unknown.
	 */
	static List<Carried> by(Communication communication, Inspection inspection) {
		Process process = Programs.processOf(communication);
		Reference reference = communication.getChannel();
		if (process == null) {
			return List.of();
		}
		if (reference == null) {
			return incoming(process, inspection);
		}
		return switch (reference.getTarget()) {
			case Channel channel -> List.of(of(Words.name((NamedElement) channel), channel));
			case Process partner -> inspection.links().between(process, partner)
					.map(link -> of(link, communication instanceof Send ? process : partner,
							inspection)).stream().toList();
			case null, default -> Types.of(reference).kind() == Kind.PID ? byPid(process, communication, inspection)
					: List.of();
		};
	}

	static Carried of(String name, Channel channel) {
		return new Carried(name + " carries", Types.messageParts(channel), channel);
	}

	private static Carried of(DirectLink link, Process sender, Inspection inspection) {
		String kind = link.declaration() == null ? "The automatic link between " : "The link between ";
		return new Carried(kind + Words.name(link.first()) + " and " + Words.name(link.second()) + " carries",
				inspection.links().partsFrom(sender, link), link.declaration());
	}

	private static List<Carried> byPid(Process process, Communication communication, Inspection inspection) {
		return communication instanceof Send
				? inspection.links().of(process).stream().filter(link -> link.allowsSending(process))
						.map(link -> of(link, process, inspection)).toList()
				: incoming(process, inspection);
	}

	/** The links over which another process sends to {@code process}, by name or to a pid. */
	private static List<Carried> incoming(Process process, Inspection inspection) {
		List<Carried> result = new ArrayList<>();
		for (DirectLink link : inspection.links().of(process)) {
			if (link.allowsReceiving(process) && maySend(link.partnerOf(process), process)) {
				result.add(of(link, link.partnerOf(process), inspection));
			}
		}
		return result;
	}

	private static boolean maySend(Process sender, Process receiver) {
		for (Iterator<EObject> elements = sender.eAllContents(); elements.hasNext();) {
			if (elements.next() instanceof Send send && send.getChannel() != null
					&& (send.getChannel().getTarget() == receiver || Targets.isVariable(send.getChannel()))) {
				return true;
			}
		}
		return false;
	}

	/** Where the text declares the type of the part number {@code index}; null if nowhere. */
	Type declared(int index) {
		if (channel == null) {
			return null;
		}
		return channel.getType() instanceof TupleType tuple ? tuple.getParts().get(index) : channel.getType();
	}

	/** What is wrong with a number of parts, as a sentence. */
	String wrongNumber(int given) {
		return holder + " messages of " + Words.count(parts.size(), "part") + ", but here "
				+ (given == 1 ? "is 1." : "are " + given + ".");
	}
}
