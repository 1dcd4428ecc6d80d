package org.ipcstudio.language.rules;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.DirectLinks.DirectLink;
import org.ipcstudio.model.Channel;
import org.ipcstudio.model.InitialMessages;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.SharedVariable;
import org.ipcstudio.model.Sized;
import org.ipcstudio.model.Variable;

/** The whole system is not too large. Each limit is reported once, where it is passed. */
final class LimitRule implements ElementRule<IpcSystem> {

	/** Adds up and reports when the sum first passes the limit. */
	private static final class Total {

		private final Inspection inspection;
		private final String what;
		private final int limit;
		private long sum;

		Total(Inspection inspection, String what, int limit) {
			this.inspection = inspection;
			this.what = what;
			this.limit = limit;
		}

		void add(long number, EObject where) {
			boolean within = sum <= limit;
			sum += number;
			if (within && sum > limit) {
				inspection.report(ProblemCode.LIMIT_EXCEEDED, where,
						"The system has more than %s %s in total, which is the limit.".formatted(limit, what));
			}
		}
	}

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Total processes = new Total(inspection, "process instances", Limits.PROCESS_INSTANCES);
		Total elements = new Total(inspection, "elements of nodes and shared variables", Limits.ELEMENTS);
		Total locals = new Total(inspection, "values in local variables of processes", Limits.LOCAL_VALUES);
		Total messages = new Total(inspection, "initial messages", Limits.INITIAL_MESSAGES);
		for (EObject element : inspection.elements()) {
			switch (element) {
				case Process process -> processes.add(Programs.count(process), process);
				case Variable variable -> locals.add(localValues(variable), variable);
				case SharedVariable variable -> elements.add(Programs.count(variable), variable);
				case Sized sized -> elements.add(Programs.count(sized), sized);
				case InitialMessages initially -> messages.add(initialMessages(initially), initially);
				default -> { }
			}
		}
		Total pairs = new Total(inspection, "pairs of processes with a direct link between them",
				Limits.LINKED_PAIRS);
		for (DirectLink link : inspection.links().all()) {
			pairs.add(linkedPairs(link), link.declaration() != null ? link.declaration() : link.first());
		}
	}

	private static long localValues(Variable variable) {
		Process process = Programs.processOf(variable);
		return (long) Programs.count(variable) * (process == null ? 1 : Programs.count(process));
	}

	private static long initialMessages(InitialMessages initially) {
		int elements = initially.eContainer() instanceof Channel && initially.eContainer() instanceof Sized sized
				? Programs.count(sized) : 1;
		long sum = 0;
		for (int element = 0; element < elements; element++) {
			sum += Math.max(0, InitialMessagesRule.number(initially, element).orElse(0));
		}
		return sum;
	}

	private static long linkedPairs(DirectLink link) {
		long first = Programs.count(link.first());
		long second = Programs.count(link.second());
		long pairs = link.first() == link.second() ? first * (first - 1) / 2 : first * second;
		return link.bidirectional() || link.first() == link.second() ? 2 * pairs : pairs;
	}
}
