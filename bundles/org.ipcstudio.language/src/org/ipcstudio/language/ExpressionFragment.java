package org.ipcstudio.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.language.internal.link.FragmentLinker;
import org.ipcstudio.language.rules.FragmentRules;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.Assert;
import org.ipcstudio.model.Assignment;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IpcSystem;
import org.ipcstudio.model.ModelFactory;
import org.ipcstudio.model.Process;

/**
 * The text of an expression that stands in no file, but is understood as if it stood at a place of one: the condition
 * of a breakpoint, a value that somebody watches, the goal of a challenge. The file and its model stay as they are.
 *
 * <p>A fragment never changes and can be read from any thread.
 */
public final class ExpressionFragment {

	private final String text;
	private final Process process;
	private final Expression expression;
	private final List<Problem> problems;

	private ExpressionFragment(String text, Process process, Expression expression, List<Problem> problems) {
		this.text = text;
		this.process = process;
		this.expression = problems.isEmpty() ? expression : null;
		this.problems = List.copyOf(problems);
	}

	/**
	 * A condition, which is true or false.
	 *
	 * @param text  any text
	 * @param file  a file without errors
	 * @param place where it is to be understood: in the program of a process the element directly before which it is
	 *              asked, or the process itself, where all variables of the outermost block are visible; null or
	 *              something else in the system if it is to be understood as a property is
	 */
	public static ExpressionFragment condition(String text, SourceFile file, EObject place) {
		return parse(text, file.system(), place, expression -> {
			Assert holder = ModelFactory.eINSTANCE.createAssert();
			holder.setCondition(expression);
		});
	}

	/** A value of any type; see {@link #condition}. */
	public static ExpressionFragment value(String text, SourceFile file, EObject place) {
		return parse(text, file.system(), place, expression -> {
			Assignment holder = ModelFactory.eINSTANCE.createAssignment();
			holder.setValue(expression);
		});
	}

	/** @param use puts the expression where it is needed, which decides about its type */
	private static ExpressionFragment parse(String text, IpcSystem system, EObject place, Consumer<Expression> use) {
		FragmentText parsed = new FragmentText(text);
		Process process = processOf(place);
		Expression expression = parsed.expression();
		if (expression == null) {
			return new ExpressionFragment(text, process, null, List.of(parsed.problem()));
		}
		use.accept(expression);
		List<Problem> found = new ArrayList<>();
		ProblemReporter problems = ProblemReporter.of(parsed.wrapped(), problem -> found.add(parsed.inFragment(problem)));
		FragmentLinker.link(expression, parsed.wrapped().map(), system, process, place, problems);
		if (found.isEmpty()) {
			FragmentRules.check(expression, parsed.wrapped(), system, process, problems);
		}
		found.sort(Comparator.comparingInt(problem -> problem.region().length()));
		return new ExpressionFragment(text, process, expression, found);
	}

	private static Process processOf(EObject place) {
		EObject element = place;
		while (element != null && !(element instanceof Process)) {
			element = element.eContainer();
		}
		return (Process) element;
	}

	/** The text as it was given. */
	public String text() {
		return text;
	}

	/** The process in whose program it is understood; null if it is understood as a property of the system. */
	public Process process() {
		return process;
	}

	/** The expression, which refers to elements of the file; null if there are problems. */
	public Expression expression() {
		return expression;
	}

	/** The type of its value; {@code UNKNOWN} if there are problems. */
	public ValueType type() {
		return Types.of(expression);
	}

	/**
	 * What keeps it from being evaluated, that of the smallest part first, because the others may follow from it. Places,
	 * lines and columns count in the fragment.
	 */
	public List<Problem> problems() {
		return problems;
	}
}
