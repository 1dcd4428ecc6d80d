package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Mailbox;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Send;

/** A send that does not wait can tell who took the message only where it is taken at once: with capacity 0. */
final class DeliveryRule implements ElementRule<Send> {

	@Override
	public Class<Send> subject() {
		return Send.class;
	}

	@Override
	public void check(Send send, Inspection inspection) {
		if (!send.isAttempt() || send.getDeliveredTo() == null || send.getChannel() == null) {
			return;
		}
		Channel channel = switch (send.getChannel().getTarget()) {
			case Mailbox mailbox -> mailbox;
			case Process partner when Programs.processOf(send) != null ->
				inspection.links().between(Programs.processOf(send),
						partner).map(DirectLink::declaration).orElse(null);
			case null, default -> null;
		};
		if (channel == null) {
			return;
		}
		OptionalInt capacity = Capacities.of(channel);
		boolean unknown = channel.getCapacity() != null && capacity.isEmpty();
		if (!unknown && !capacity.equals(OptionalInt.of(0))) {
			inspection.report(ProblemCode.ATTEMPT_WITH_RECEIVER, send,
					"`try send … delivered to` does not wait, so only a channel of capacity 0 could tell "
							+ "at once who took the message; leave out `try` or `delivered to`.");
		}
	}
}
