package org.ipcstudio.engine.evaluate;

import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.engine.compile.ExpressionCompiler;
import org.ipcstudio.engine.kernel.Context;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.ProcessInfo;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.trace.ValueText;
import org.ipcstudio.language.types.ValueType;

/**
 * An expression that can be evaluated in any state of its system, as often as after every move. Changes nothing but the
 * scratch space of the kernel that is given, and is to be called by the thread of that kernel between two moves. The
 * kernel must not be forgetful. Immutable.
 */
public final class CompiledExpression {
	/** Stands for no process: the expression is evaluated as a property of the system is. */
	public static final int NO_PROCESS = -1;

	private final String text;
	private final ValueType type;
	private final String program;
	private final Expr expr;
	private final boolean array;
	private final boolean readsVariables;

	/** @param array whether the whole array is meant of which the expression is the first element */
	CompiledExpression(String text, ValueType type, String program, Expr expr, boolean array) {
		this.text = text;
		this.type = type;
		this.program = program;
		this.expr = expr;
		this.array = array;
		readsVariables = ExpressionCompiler.readsVariablesOfProcess(expr);
	}

	/** Its source text. */
	public String text() {
		return text;
	}

	/** The type of its value, or of the elements if it is an {@linkplain #isArray array}. */
	public ValueType type() {
		return type;
	}

	/** Whether it names a whole array. */
	public boolean isArray() {
		return array;
	}

	/** The name of the process in whose program it is understood; null if it is one of the whole system. */
	public String program() {
		return program;
	}

	/**
	 * Whether it is true.
	 *
	 * @param process the instance for which it is asked; {@link #NO_PROCESS} for an expression of the whole system
	 * @return false also where it reads a variable of a process that has not started or has ended
	 * @throws FaultException if it breaks a rule in this state
	 */
	public boolean holds(Kernel kernel, State state, int process) {
		Context c = enter(kernel, state, process);
		return (!readsVariables || state.words[c.base] >= 0) && expr.eval(c) != 0;
	}

	/** Its value, or why it has none; see {@link #holds}. */
	public Evaluation evaluate(Kernel kernel, State state, int process) {
		Context c = enter(kernel, state, process);
		if (readsVariables && state.words[c.base] < 0) {
			return new Evaluation.Failure("%s %s, so its variables have no values.".formatted(
					kernel.system().process(process).name(),
					state.words[c.base] == ProcessInfo.ENDED ? "has ended" : "has not started"));
		}
		try {
			return switch (expr) {
				case Expr.LocalElement first when array -> elements(c, c.base + first.slot(), first.size());
				case Expr.SharedElement first when array -> elements(c, first.word(), first.size());
				default -> value(c, expr.eval(c));
			};
		} catch (FaultException e) {
			return new Evaluation.Failure(sentence(e.getMessage()));
		}
	}

	private Evaluation.Value value(Context c, int value) {
		return new Evaluation.Value(type, value, ValueText.of(c.system, type, value));
	}

	private Evaluation.Elements elements(Context c, int first, int size) {
		List<Evaluation.Value> elements = IntStream.range(first, first + size)
				.mapToObj(word -> value(c, c.words[word])).toList();
		String shown = ValueText.ofList(elements.stream().map(Evaluation.Value::text).toList());
		return new Evaluation.Elements(type, elements, shown);
	}

	private Context enter(Kernel kernel, State state, int process) {
		Context c = kernel.enter(state);
		if (program != null) {
			c.enter(process);
		}
		return c;
	}

	private static String sentence(String message) {
		return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
	}

	@Override
	public String toString() {
		return text;
	}
}
