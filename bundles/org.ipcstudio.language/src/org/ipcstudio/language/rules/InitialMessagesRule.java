package org.ipcstudio.language.rules;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.NamedElement;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Sized;

/** The messages that a channel holds from the start have the parts that it carries, and it has room for them. */
final class InitialMessagesRule implements ElementRule<InitialMessages> {

	@Override
	public Class<InitialMessages> subject() {
		return InitialMessages.class;
	}

	@Override
	public void check(InitialMessages initially, Inspection inspection) {
		Channel channel = (Channel) initially.eContainer();
		Carried carried = Carried.of(name(channel), channel);
		for (Message message : initially.getMessages()) {
			MessageParts.check(inspection, carried, message);
			if (message.getParts().size() == carried.parts().size()) {
				checkElements(message, carried, elements(channel), inspection);
			}
		}
		checkRoom(initially, channel, inspection);
	}

	/** Checks the parts that depend on {@code self} for each element of an array of channels. */
	private static void checkElements(Message message, Carried carried, int elements, Inspection inspection) {
		for (int i = 0; i < message.getParts().size(); i++) {
			Expression part = message.getParts().get(i);
			Fit.checkElements(inspection, carried.parts().get(i), part, carried.holder(), elements);
			if (part instanceof Reference reference && reference.getTarget() instanceof Process process) {
				checkProcess(reference, process, elements, inspection);
			}
		}
	}

	private static void checkProcess(Reference reference, Process process, int elements, Inspection inspection) {
		int count = Programs.count(process);
		if (reference.getIndex() == null || process.getSize() == null || count == 0
				|| Constants.valueOf(reference.getIndex()).isPresent()) {
			return;
		}
		IntStream.range(0, elements).mapToObj(element -> Constants.valueOf(reference.getIndex(), element))
				.flatMapToInt(OptionalInt::stream).filter(index -> index < 0 || index >= count).findFirst()
				.ifPresent(index -> IndexRule.reportRange(process, count, reference.getIndex(), index, inspection));
	}

	private static void checkRoom(InitialMessages initially, Channel channel, Inspection inspection) {
		OptionalInt capacity = Capacities.of(channel);
		for (int element = 0; element < Math.max(1, elements(channel)); element++) {
			OptionalInt number = number(initially, element);
			if (number.isPresent() && number.getAsInt() < 0) {
				inspection.report(ProblemCode.NUMBER_TOO_SMALL, initially.getCount(),
						"A channel cannot hold %s messages.".formatted(number.getAsInt()));
				return;
			}
			if (number.isPresent() && capacity.isPresent() && number.getAsInt() > capacity.getAsInt()) {
				inspection.report(ProblemCode.TOO_MANY_INITIAL_MESSAGES, initially,
						"%s has room for %s and cannot hold %s from the start."
								.formatted(name(channel), Words.count(capacity.getAsInt(), "message"),
										number.getAsInt()),
						raiseCapacity(channel, number.getAsInt(), inspection));
				return;
			}
		}
	}

	private static List<QuickFix> raiseCapacity(Channel channel, int number, Inspection inspection) {
		String label = "Set the capacity to " + number;
		return channel.getCapacity() != null
				? inspection.repairs().replace(label, channel.getCapacity(), Integer.toString(number))
				: inspection.repairs().insertBehind(label, channel.getInitially(), " capacity " + number);
	}

	/** How many messages the element holds from the start; empty if that is not known. */
	static OptionalInt number(InitialMessages initially, int element) {
		return initially.getCount() == null ? OptionalInt.of(initially.getMessages().size())
				: Constants.valueOf(initially.getCount(), element);
	}

	private static int elements(Channel channel) {
		return channel instanceof Sized sized ? Programs.count(sized) : 1;
	}

	private static String name(Channel channel) {
		return switch (channel) {
			case Link link when link.getFirst() != null && link.getSecond() != null ->
				"The link between " + Words.name(link.getFirst()) + " and " + Words.name(link.getSecond());
			case NamedElement named -> Words.name(named);
			default -> "The link";
		};
	}
}
