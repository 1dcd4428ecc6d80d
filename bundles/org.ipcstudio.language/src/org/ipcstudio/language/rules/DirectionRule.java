package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Send;

/** Messages go over a link of one direction in that direction only. */
final class DirectionRule implements ElementRule<Communication> {

	@Override
	public Class<Communication> subject() {
		return Communication.class;
	}

	@Override
	public void check(Communication communication, Inspection inspection) {
		Process process = Programs.processOf(communication);
		if (process != null && communication.getChannel() != null
				&& communication.getChannel().getTarget() instanceof Process partner) {
			inspection.links().between(process, partner).ifPresent(link ->
					check(communication, process, link, inspection));
		}
	}

	private static void check(Communication communication, Process process, DirectLink link, Inspection inspection) {
		boolean against = switch (communication) {
			case Send send -> !link.allowsSending(process);
			case Receive receive -> !link.allowsReceiving(process);
			default -> false;
		};
		if (against && !hasSecondLink(link, inspection)) {
			inspection.report(ProblemCode.AGAINST_LINK, communication.getChannel(),
					"The link between %s and %s carries messages from %s to %s only."
							.formatted(Words.name(link.first()), Words.name(link.second()), Words.name(link.first()),
									Words.name(link.second())),
					inspection.repairs().bothWays(link.declaration()));
		}
	}

	/** A second link between the two is an error of its own, and may well be meant for the other direction. */
	private static boolean hasSecondLink(DirectLink link, Inspection inspection) {
		return inspection.system().getItems().stream().anyMatch(item -> item instanceof Link other
				&& other != link.declaration() && (other.getFirst() == link.first()
						&& other.getSecond() == link.second()
						|| other.getFirst() == link.second() && other.getSecond() == link.first()));
	}
}
