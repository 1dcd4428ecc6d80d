package org.ipcstudio.debug.model;

import java.util.List;

import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IWatchExpressionDelegate;
import org.eclipse.debug.core.model.IWatchExpressionListener;
import org.eclipse.debug.core.model.IWatchExpressionResult;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.evaluate.CompiledExpression;
import org.ipcstudio.engine.evaluate.Evaluation;
import org.ipcstudio.engine.evaluate.Evaluator;
import org.ipcstudio.engine.evaluate.ExpressionException;
import org.ipcstudio.engine.inspect.Snapshot;

/**
 * Evaluates watch expressions at the moment that is shown: in a frame with the variables that are visible there, else as a
 * property of the whole system.
 */
public final class WatchDelegate implements IWatchExpressionDelegate {
	@Override
	public void evaluateExpression(String expression, IDebugElement context, IWatchExpressionListener listener) {
		if (context.getDebugTarget() instanceof SystemDebugTarget target) {
			listener.watchEvaluationFinished(evaluate(expression, target, context));
		} else {
			listener.watchEvaluationFinished(null);
		}
	}

	private static IWatchExpressionResult evaluate(String expression, SystemDebugTarget target, IDebugElement context) {
		Evaluator evaluator = new Evaluator(target.system(), target.texts());
		ProcessThread thread = thread(context);
		Snapshot snapshot = target.moment().snapshot();
		try {
			EObject place = context instanceof StatementFrame frame ? frame.statement()
					: thread == null ? Evaluator.SYSTEM : evaluator.place(thread.process(), thread.location());
			CompiledExpression compiled = evaluator.value(expression, place);
			int process = compiled.program() == null ? CompiledExpression.NO_PROCESS : thread.process();
			Evaluation value = snapshot.evaluate(compiled, process);
			return value instanceof Evaluation.Failure failure ? Result.failure(expression, failure.text())
					: new Result(expression, new SystemValue(target, compiled.type().toString(), value.text(), List.of()),
							new String[0]);
		} catch (ExpressionException e) {
			return Result.failure(expression, e.getMessage());
		}
	}

	private static ProcessThread thread(IDebugElement context) {
		return context instanceof StatementFrame frame ? frame.getThread() : context instanceof ProcessThread thread ? thread : null;
	}

	private record Result(String expression, IValue value, String[] errors) implements IWatchExpressionResult {
		static Result failure(String expression, String message) {
			return new Result(expression, null, new String[] { message });
		}

		@Override
		public IValue getValue() {
			return value;
		}

		@Override
		public boolean hasErrors() {
			return errors.length > 0;
		}

		@Override
		public String[] getErrorMessages() {
			return errors;
		}

		@Override
		public String getExpressionText() {
			return expression;
		}

		@Override
		public DebugException getException() {
			return null;
		}
	}
}
