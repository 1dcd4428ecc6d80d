package org.ipcstudio.language.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/**
 * Each process is connected to an ordinary pipe in one direction, unless the pipe is inherited. Reports the arrow that
 * adds the second direction.
 */
final class PipeDirectionRule implements ElementRule<IpcSystem> {

	private record Pair(Process process, Pipe pipe) { }

	@Override
	public Class<IpcSystem> subject() {
		return IpcSystem.class;
	}

	@Override
	public void check(IpcSystem system, Inspection inspection) {
		Set<Pair> writing = new HashSet<>();
		Set<Pair> reading = new HashSet<>();
		Set<Pair> reported = new HashSet<>();
		for (Arrow arrow : Arrow.of(system)) {
			if (arrow.joinsProcess() && arrow.nodeEnd().getNode() instanceof Pipe pipe && !pipe.isInherited()) {
				Pair pair = new Pair((Process) arrow.processEnd().getNode(), pipe);
				if (arrow.leadsIntoNode()) {
					writing.add(pair);
				}
				if (arrow.leadsOutOfNode()) {
					reading.add(pair);
				}
				boolean both = writing.contains(pair) && reading.contains(pair);
				if (both && !reported.contains(pair) && isConflict(pair, inspection)) {
					reported.add(pair);
					report(arrow, pair, inspection);
				}
			}
		}
	}

	/** Whether one instance is connected to one element in both directions. */
	private static boolean isConflict(Pair pair, Inspection inspection) {
		return IntStream.range(0, Programs.count(pair.process())).anyMatch(instance ->
				inspection.rights().elements(pair.process(), instance, pair.pipe(), Set.of(Right.SEND))
						.meets(inspection.rights().elements(pair.process(), instance, pair.pipe(),
								Set.of(Right.RECEIVE))));
	}

	private static void report(Arrow arrow, Pair pair, Inspection inspection) {
		String elements = pair.pipe().getSize() == null ? "" : "; name the elements that each direction is for";
		inspection.report(ProblemCode.PIPE_BOTH_DIRECTIONS, arrow.region(inspection),
				"A pipe has one direction, but %s is connected to both ends of %s%s."
						.formatted(Words.name(pair.process()), Words.name(pair.pipe()), elements),
				List.of());
	}
}
