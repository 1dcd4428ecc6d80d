package org.ipcstudio.engine.evaluate;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.compile.ExpressionCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.language.ExpressionFragment;
import org.ipcstudio.language.ProblemCode;

/**
 * Compiles expressions for the states of one system. An expression means what it would mean at its place in the file:
 * that of a process sees what is declared before the statement at which it is asked, that of the whole system sees what
 * properties see. Connections are not needed to look at something. May be used by several threads.
 */
public final class Evaluator {
	/** The place of expressions of the whole system. */
	public static final EObject SYSTEM = null;

	private final CompiledSystem system;
	private final ProgramTexts texts;
	private final ExpressionCompiler compiler;

	/** @param texts the texts of the file that the system was compiled from */
	public Evaluator(CompiledSystem system, ProgramTexts texts) {
		this.system = system;
		this.texts = texts;
		compiler = new ExpressionCompiler(texts.file());
	}

	/**
	 * The place at which a process stands, for expressions with its variables. An expression that is compiled for a place
	 * can be evaluated for all instances of the process, wherever they stand; variables that are not declared any more or
	 * yet have the values that they had last.
	 *
	 * @param location a location of the process; where it has not started or has ended, the outermost variables are
	 *                 visible
	 */
	public EObject place(int process, int location) {
		return texts.at(system.process(process), location);
	}

	/**
	 * Compiles a condition.
	 *
	 * @param place {@link #SYSTEM}, a {@linkplain #place(int, int) place} of a process, or any element of the file
	 * @throws ExpressionException if the text is no condition there
	 */
	public CompiledExpression condition(String text, EObject place) throws ExpressionException {
		ExpressionFragment fragment = checked(ExpressionFragment.condition(text, texts.file(), place));
		return compiled(fragment, compiler.condition(fragment));
	}

	/** Compiles an expression of any type, or the name of a whole array; see {@link #condition}. */
	public CompiledExpression value(String text, EObject place) throws ExpressionException {
		ExpressionFragment fragment = ExpressionFragment.value(text, texts.file(), place);
		CompiledExpression array = array(fragment, place);
		return array != null ? array : compiled(fragment, compiler.value(checked(fragment)));
	}

	/** An array has no value of its own in the language; whoever looks at one wants to see its elements. */
	private CompiledExpression array(ExpressionFragment whole, EObject place) {
		if (whole.problems().stream().anyMatch(problem -> problem.code() != ProblemCode.INDEX_MISSING)
				|| whole.problems().isEmpty()) {
			return null;
		}
		ExpressionFragment first = ExpressionFragment.value(whole.text().strip() + "[0]", texts.file(), place);
		Expr expr = first.problems().isEmpty() ? compiler.value(first) : null;
		boolean variable = expr instanceof Expr.LocalElement || expr instanceof Expr.SharedElement;
		return variable ? new CompiledExpression(whole.text().strip(), first.type(), program(first), expr, true) : null;
	}

	private static ExpressionFragment checked(ExpressionFragment fragment) throws ExpressionException {
		if (!fragment.problems().isEmpty()) {
			throw new ExpressionException(fragment.problems().getFirst());
		}
		return fragment;
	}

	private static CompiledExpression compiled(ExpressionFragment fragment, Expr expr) {
		return new CompiledExpression(fragment.text().strip(), fragment.type(), program(fragment), expr, false);
	}

	private static String program(ExpressionFragment fragment) {
		return fragment.process() == null ? null : fragment.process().getName();
	}
}
