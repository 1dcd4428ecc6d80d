package org.ipcstudio.language;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;

/** Takes the problems that a check finds. The severity comes from the code. */
public interface ProblemReporter {

	/** Reports a problem with {@code where}: with its name if it is a declaration, otherwise with its whole text. */
	void report(ProblemCode code, EObject where, String message, QuickFix... fixes);

	/** Reports a problem with a stretch of the text; a region that does not lie in the text is moved into it. */
	void report(ProblemCode code, Region where, String message, QuickFix... fixes);

	/** A reporter that makes problems of {@code file} and hands them to {@code problems}. */
	static ProblemReporter of(SourceFile file, Consumer<Problem> problems) {
		return file.reporter(problems);
	}
}
