package org.ipcstudio.language.rules;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Break;
import org.ipcstudio.model.Continue;
import org.ipcstudio.model.For;
import org.ipcstudio.model.Loop;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Repeat;
import org.ipcstudio.model.Statement;
import org.ipcstudio.model.While;

/** {@code break} and {@code continue} stand in a loop. */
final class LoopRule implements ElementRule<Statement> {

	@Override
	public Class<Statement> subject() {
		return Statement.class;
	}

	@Override
	public void check(Statement statement, Inspection inspection) {
		boolean jump = statement instanceof Break || statement instanceof Continue;
		if (jump && loopAround(statement) == null) {
			String purpose = statement instanceof Break ? "`break` leaves a loop"
					: "`continue` begins the next round of a loop";
			inspection.report(ProblemCode.OUTSIDE_LOOP, statement, purpose + ", but there is none around it.");
		}
	}

	/** The innermost loop around an element, null if there is none. */
	static EObject loopAround(EObject element) {
		EObject current = element.eContainer();
		while (current != null && !(current instanceof Process)) {
			if (isLoop(current)) {
				return current;
			}
			current = current.eContainer();
		}
		return null;
	}

	static boolean isLoop(EObject element) {
		return element instanceof Loop || element instanceof While || element instanceof Repeat
				|| element instanceof For;
	}
}
