package org.ipcstudio.engine.source;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Program;

/**
 * Tells how far steps go. A step over a statement ends when the process has left it, or has come to its beginning
 * again, as in a loop around it; a step out ends when the process has left what stands around the statement: the loop,
 * the branch, the block of a lock, at last the program.
 */
public final class Extents {
	private final ProgramTexts texts;

	public Extents(ProgramTexts texts) {
		this.texts = texts;
	}

	/** What a process at a location has to leave to have stepped over the innermost statement there. */
	public Extent over(Program program, int location) {
		return over(program, texts.at(program, location));
	}

	/** What a process has to leave to have stepped over a statement, a branch of a {@code select} or its whole program. */
	public Extent over(Program program, EObject statement) {
		Arrivals arrivals = new Arrivals(texts, program);
		boolean[] inside = new boolean[program.code().length];
		boolean[] beginnings = new boolean[inside.length];
		for (int location = 0; location < inside.length; location++) {
			inside[location] = ProgramTexts.isWithin(texts.at(program, location), statement);
			// where both can be, as at the condition of a loop, going round is the usual case
			beginnings[location] = inside[location] && arrivals.isArrival(location, statement)
					&& !arrivals.isReachedWithin(location, statement);
		}
		return new Extent(inside, beginnings);
	}

	/** What a process at a location has to leave to have stepped out of what stands around its statement. */
	public Extent out(Program program, int location) {
		EObject outer = ProgramTexts.around(texts.at(program, location));
		return over(program, outer == null ? texts.process(program) : outer);
	}
}
