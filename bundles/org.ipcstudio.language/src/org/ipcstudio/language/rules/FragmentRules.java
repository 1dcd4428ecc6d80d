package org.ipcstudio.language.rules;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;

/**
 * What has to hold of an expression that stands in no file, but is evaluated in the states of a system: its types fit.
 * Connections are not asked for, because who watches a system may look at everything.
 */
public final class FragmentRules {

	private static final List<ElementRule<?>> RULES = List.of(new ValueRule(), new IndexRule(), new StringRule(),
			new UnaryRule(), new BinaryRule(), new ConditionalRule(), new ConditionRule(), new NumberRule(),
			new OperandRule());

	private FragmentRules() {
	}

	/**
	 * Reports what is wrong with an expression that has been linked.
	 *
	 * @param expression contained in what it is needed for, such as an assertion if it is to be a condition
	 * @param text       where the expression has its text
	 * @param system     the system whose names it uses
	 * @param process    the process in whose program it is to be understood; null if as a property of the system
	 */
	public static void check(Expression expression, SourceFile text, IpcSystem system, Process process,
			ProblemReporter problems) {
		Inspection inspection = new Inspection(text, system, problems);
		List<EObject> elements = Elements.of(expression);
		new RuleSet(RULES).check(elements, inspection);
		for (EObject element : elements) {
			if (element instanceof ChannelQuery query && query.getChannel() != null
					&& query.getChannel().getTarget() instanceof Process partner) {
				checkLink(query, process, partner, inspection);
			}
		}
	}

	private static void checkLink(ChannelQuery query, Process process, Process partner, Inspection inspection) {
		if (process == null) {
			inspection.report(ProblemCode.LOCAL_IN_PROPERTY, query,
					"A link is seen from one of its ends: ask for it in the program of a process.");
		} else if (inspection.links().between(process, partner).isEmpty()) {
			inspection.report(ProblemCode.NOT_CONNECTED, query.getChannel(),
					"There is no link between %s and %s.".formatted(Words.name(process), Words.name(partner)));
		}
	}
}
