package org.ipcstudio.checker.challenge;

import org.ipcstudio.engine.evaluate.CompiledExpression;
import org.ipcstudio.engine.evaluate.Evaluator;
import org.ipcstudio.engine.evaluate.ExpressionException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.FaultException;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.engine.kernel.State;
import org.ipcstudio.engine.source.ProgramTexts;
import org.ipcstudio.language.SourceFile;

/**
 * A condition over the states of a system, given as a text. It sees what the properties of the system see. Holds a
 * kernel; used by one thread.
 */
final class Condition {
	private final Kernel kernel;
	private final CompiledExpression expression;

	private Condition(CompiledSystem system, CompiledExpression expression) {
		kernel = new Kernel(system, Forgetting.NOTHING);
		this.expression = expression;
	}

	/**
	 * Compiles a condition.
	 *
	 * @param line the line of the challenge that states it
	 * @throws ChallengeException if it is no condition over the states of the system
	 */
	static Condition compile(CompiledSystem system, SourceFile source, String text, int line) throws ChallengeException {
		try {
			return new Condition(system, new Evaluator(system, new ProgramTexts(source)).condition(text, Evaluator.SYSTEM));
		} catch (ExpressionException e) {
			throw new ChallengeException(line, "The condition `%s` cannot be understood: %s".formatted(text, e.getMessage()));
		}
	}

	/** One more for another thread. */
	Condition copy() {
		return new Condition(kernel.system(), expression);
	}

	/** Whether it holds in a state of the system; not where it cannot be evaluated. */
	boolean holds(State state) {
		try {
			return expression.holds(kernel, state, CompiledExpression.NO_PROCESS);
		} catch (FaultException e) {
			return false;
		}
	}
}
