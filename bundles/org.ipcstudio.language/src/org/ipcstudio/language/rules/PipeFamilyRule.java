package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Descent;
import org.ipcstudio.model.Connection;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.Process;

/** Only its creator and the descendants of its creator can reach an ordinary pipe. */
final class PipeFamilyRule implements ElementRule<Connection> {

	@Override
	public Class<Connection> subject() {
		return Connection.class;
	}

	@Override
	public void check(Connection connection, Inspection inspection) {
		for (Arrow arrow : Arrow.of(connection)) {
			if (arrow.joinsProcess() && arrow.nodeEnd().getNode() instanceof Pipe pipe && pipe.getCreator() != null) {
				Process process = (Process) arrow.processEnd().getNode();
				if (!Descent.reaches(process, pipe.getCreator())) {
					report(arrow, process, pipe, inspection);
				}
			}
		}
	}

	private static void report(Arrow arrow, Process process, Pipe pipe, Inspection inspection) {
		String creator = Words.name(pipe.getCreator());
		inspection.report(ProblemCode.PIPE_OUTSIDE_FAMILY, arrow.processEnd(),
				("The pipe %s is reachable for its creator %s and the descendants of %s only, and %s is "
						+ "none of them.").formatted(Words.name(pipe), creator, creator, Words.name(process)),
				makeChild(process, pipe.getCreator(), inspection));
	}

	private static List<QuickFix> makeChild(Process process, Process creator, Inspection inspection) {
		boolean possible = process.getParent() == null && creator.getSize() == null
				&& !Descent.reaches(creator, process);
		return possible ? inspection.repairs().makeChild(process, creator) : List.of();
	}
}
