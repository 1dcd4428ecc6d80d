package org.ipcstudio.language;

import java.util.List;
import java.util.Optional;

import org.ipcstudio.model.Expression;
import org.ipcstudio.model.If;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.Process;
import org.ipcstudio.model.Succeeds;

/**
 * The text of an expression, parsed for itself. The grammar knows whole systems only, so it is parsed as the condition
 * of an {@code if}; places and messages are turned into those of the expression.
 */
final class FragmentText {

	private static final String HEAD = "system X {\nprocess X { if\n";
	private static final String TAIL = "\n{ } } }";
	private static final int LINES_BEFORE = 2;
	/** What the codes of the problems of syntax begin with. */
	private static final String SYNTAX = "IPC1";
	private static final int LONGEST_QUOTE = 30;

	private final String text;
	private final SourceFile wrapped;
	private Expression expression;
	private Problem problem;

	FragmentText(String text) {
		this.text = text;
		wrapped = SourceFile.parse(HEAD + text + TAIL);
		if (text.isBlank()) {
			problem = problem(ProblemCode.MISSING_TEXT, new Region(0, 0), 1, 1, "An expression is missing, such as `x > 0`.");
			return;
		}
		Optional<Problem> wrong = wrapped.parseProblems().stream().filter(each -> each.code().id().startsWith(SYNTAX))
				.findFirst();
		if (wrong.isPresent()) {
			problem = ofSyntax(wrong.get());
		} else {
			find();
		}
	}

	private void find() {
		Expression found = only(wrapped.system());
		Region whole = new Region(0, text.length());
		if (found == null) {
			problem = problem(ProblemCode.NO_EXPRESSION, whole, 1, 1, "This is more than one expression.");
		} else if (found instanceof Succeeds) {
			problem = problem(ProblemCode.NO_EXPRESSION, whole, 1, 1,
					"A communication is no expression: whoever looks at a system takes no part in it.");
		} else {
			expression = found;
		}
	}

	private static Expression only(IpcSystem system) {
		boolean one = system.getItems().size() == 1 && system.getItems().getFirst() instanceof Process process
				&& process.getBody().getStatements().size() == 1;
		if (one && ((Process) system.getItems().getFirst()).getBody().getStatements().getFirst() instanceof If choice
				&& choice.getThen().getStatements().isEmpty() && choice.getOtherwise() == null) {
			return choice.getCondition();
		}
		return null;
	}

	/** The expression, whose names are not linked yet; null if there is a problem. */
	Expression expression() {
		return expression;
	}

	/** The first problem of syntax; null if there is none. */
	Problem problem() {
		return problem;
	}

	/** The text around the expression, to which its elements belong. */
	SourceFile wrapped() {
		return wrapped;
	}

	private Problem ofSyntax(Problem found) {
		int start = found.region().offset() - HEAD.length();
		if (start < 0) {
			String first = text.strip().split("\\s+")[0];
			return problem(found.code(), new Region(0, 0), 1, 1, "No expression begins with `"
					+ (first.length() > LONGEST_QUOTE ? first.substring(0, LONGEST_QUOTE) + "…" : first) + "`.");
		}
		if (start >= text.length()) {
			Position end = wrapped.position(HEAD.length() + text.length());
			return problem(found.code(), new Region(text.length(), 0), end.line() - LINES_BEFORE, end.column(),
					"The expression is not complete.");
		}
		// what has a usual repair has a sentence of its own; all others speak of the text around the expression
		boolean unfit = found.code() == ProblemCode.UNEXPECTED_TEXT && found.fixes().isEmpty();
		return inFragment(found, unfit
				? "`" + found.text() + "` does not fit here; the expression could end before it." : found.message());
	}

	/** A problem of the expression found in the text around it. */
	Problem inFragment(Problem found) {
		return inFragment(found, found.message());
	}

	private Problem inFragment(Problem found, String message) {
		Region region = Region.between(found.region().offset() - HEAD.length(),
				Math.min(found.region().end() - HEAD.length(), text.length()));
		return problem(found.code(), region, found.line() - LINES_BEFORE, found.column(), message);
	}

	private Problem problem(ProblemCode code, Region region, int line, int column, String message) {
		return new Problem(code, Severity.ERROR, region, line, column, region.of(text), message, List.of());
	}
}
