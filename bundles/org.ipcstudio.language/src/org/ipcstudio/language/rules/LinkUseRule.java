package org.ipcstudio.language.rules;

import java.util.Iterator;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.Link;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Receive;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Send;

/** Warns of a declared link over which nobody sends or nobody receives. A pid may name either end. */
final class LinkUseRule implements ElementRule<Link> {

	@Override
	public Class<Link> subject() {
		return Link.class;
	}

	@Override
	public void check(Link link, Inspection inspection) {
		Process first = link.getFirst();
		Process second = link.getSecond();
		if (first == null || second == null || !first.getCommand().isEmpty() || !second.getCommand().isEmpty()) {
			return;
		}
		boolean sent = link.getInitially() != null || either(first, second, Send.class::isInstance);
		boolean received = either(first, second, Receive.class::isInstance);
		String ends = Words.name(first) + " and " + Words.name(second);
		if (!sent) {
			inspection.report(ProblemCode.NOBODY_SENDS, link,
					"Nobody %s the link between %s.".formatted(received ? "sends over" : "uses", ends));
		} else if (!received) {
			inspection.report(ProblemCode.NOBODY_RECEIVES, link,
					"Nobody receives from the link between %s.".formatted(ends));
		}
	}

	private static boolean either(Process first, Process second, Predicate<Communication> kind) {
		return mentions(first, second, kind) || mentions(second, first, kind);
	}

	/** Whether the program of {@code process} communicates with {@code partner}, or with somebody who may be it. */
	private static boolean mentions(Process process, Process partner, Predicate<Communication> kind) {
		for (Iterator<EObject> elements = process.eAllContents(); elements.hasNext();) {
			if (elements.next() instanceof Communication communication && kind.test(communication)) {
				Reference channel = communication.getChannel();
				if (channel == null || channel.getTarget() == null || channel.getTarget() == partner
						|| Targets.isVariable(channel)) {
					return true;
				}
			}
		}
		return false;
	}
}
