package org.ipcstudio.language.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.language.types.Descent;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.Direction;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Node;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/**
 * A process uses what it is connected to, in the direction of the connection. A constant index has to be that of an
 * element which some instance is connected to; where another index leads is seen while running. Each missing right is
 * reported once, where it is first used.
 */
final class UseRule implements ElementRule<IpcSystem> {

	/** What is missing, for telling whether it has been reported. */
	private record Missing(Process process, Node node, Set<Right> rights, OptionalInt element) { }

	private static final Map<Right, String> PURPOSES = Map.of(Right.SEND, "send or write to %s", Right.RECEIVE,
			"receive or read from %s", Right.READ, "read %s", Right.WRITE, "write %s", Right.USE, "use %s");

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Set<Missing> reported = new HashSet<>();
		for (Use use : inspection.uses().all()) {
			Missing missing = missing(use, inspection);
			if (missing != null && reported.add(missing)) {
				report(use, missing, inspection);
			}
		}
	}

	private static Missing missing(Use use, Inspection inspection) {
		if (use.rights().stream().noneMatch(right -> inspection.rights().anywhere(use.process(), use.node(),
				right))) {
			return new Missing(use.process(), use.node(), use.rights(), OptionalInt.empty());
		}
		OptionalInt element = Constants.valueOf(use.index());
		if (element.isEmpty() || hasRightOver(use, element.getAsInt(), inspection)) {
			return null;
		}
		return new Missing(use.process(), use.node(), use.rights(), element);
	}

	private static boolean hasRightOver(Use use, int element, Inspection inspection) {
		int instances = Programs.count(use.process());
		return instances == 0 || use.rights().stream().anyMatch(right ->
				inspection.rights().inSomeInstance(use.process(), instances, use.node(), element, right));
	}

	private static void report(Use use, Missing missing, Inspection inspection) {
		String process = Words.name(use.process());
		String node = Words.name(use.node());
		Right right = Stream.of(Right.values()).filter(use.rights()::contains).findFirst().orElseThrow();
		if (missing.element().isPresent()) {
			String element = Words.quoted(use.node().getName() + "[" + missing.element().getAsInt() + "]");
			inspection.report(ProblemCode.NOT_CONNECTED, use.reference(),
					"No connection lets %s %s.".formatted(process, PURPOSES.get(right).formatted(element)),
					connect(use, right, missing, inspection));
		} else if (inspection.rights().areConnected(use.process(), use.node())) {
			inspection.report(ProblemCode.WRONG_DIRECTION, use.reference(),
					"The connection between %s and %s does not let %s %s."
							.formatted(process, node, process, PURPOSES.get(right).formatted(node)),
					makeBidirectional(use, inspection));
		} else {
			inspection.report(ProblemCode.NOT_CONNECTED, use.reference(),
					"%s uses %s but is not connected to it.".formatted(process, node),
					connect(use, right, missing, inspection));
		}
	}

	private static List<QuickFix> connect(Use use, Right right, Missing missing, Inspection inspection) {
		if (use.node() instanceof Pipe pipe && !Descent.reaches(use.process(), pipe.getCreator())) {
			return List.of();
		}
		String index = missing.element().isPresent() ? Integer.toString(missing.element().getAsInt()) : null;
		return inspection.repairs().connect(use.process(), use.node(), index, right);
	}

	/** A pipe is for one direction only. */
	private static List<QuickFix> makeBidirectional(Use use, Inspection inspection) {
		if (use.node() instanceof Pipe) {
			return List.of();
		}
		return Arrow.of(inspection.system()).stream().filter(arrow ->
				arrow.joins(use.process(), use.node())).findFirst()
				.map(arrow -> arrow.replace("Make the connection bidirectional", Direction.BOTH,
						inspection)).orElse(List.of());
	}
}
