package org.ipcstudio.language.format;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.ProblemReporter;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;
import org.ipcstudio.language.SourceFile;

/**
 * Tells whether the structure of a text is known: only then it can be laid out, and edited by gestures. As a reporter it
 * watches for the problems that leave parts of a text without a place in the syntax tree.
 */
public final class Syntax implements ProblemReporter {

	/** Unknown names, numbers that are too large and the like do no harm to the structure; these do. */
	private static final Set<ProblemCode> BREAKING = EnumSet.of(ProblemCode.UNEXPECTED_TEXT, ProblemCode.MISSING_TEXT,
			ProblemCode.UNCLOSED_BRACE, ProblemCode.KEYWORD_AS_NAME, ProblemCode.UNKNOWN_WORD,
			ProblemCode.UNKNOWN_CHARACTER, ProblemCode.UNCLOSED_STRING, ProblemCode.UNCLOSED_COMMENT,
			ProblemCode.NO_SYSTEM, ProblemCode.TEXT_AFTER_SYSTEM, ProblemCode.TEXT_TOO_LARGE,
			ProblemCode.NESTED_TOO_DEEPLY, ProblemCode.EXPRESSION_TOO_LONG);

	private boolean intact = true;

	/** The first syntax error of a text. Does not look at the rules. */
	public static Optional<Problem> firstError(SourceFile file) {
		return file.parseProblems().stream().filter(problem -> BREAKING.contains(problem.code())).findFirst();
	}

	/** Whether no syntax error has been reported so far. */
	boolean isIntact() {
		return intact;
	}

	@Override
	public void report(ProblemCode code, EObject where, String message, QuickFix... fixes) {
		intact &= !BREAKING.contains(code);
	}

	@Override
	public void report(ProblemCode code, Region where, String message, QuickFix... fixes) {
		intact &= !BREAKING.contains(code);
	}
}
