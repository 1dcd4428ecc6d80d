package org.ipcstudio.engine.compile;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.engine.kernel.Expr;
import org.ipcstudio.engine.operations.Assign;
import org.ipcstudio.engine.operations.Branch;
import org.ipcstudio.engine.operations.LookAt;
import org.ipcstudio.engine.operations.ReadShared;
import org.ipcstudio.engine.operations.SharedRef;
import org.ipcstudio.language.types.Rights.Right;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BinaryOperator;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.Memory;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Unary;

/**
 * Compiles the expressions of ordinary statements, in which every read of a shared variable and every look at a channel
 * is an operation of its own, from left to right, whose value goes into a temporary.
 */
final class Expressions {
	private final ProgramScope scope;
	private final DirectExpressions direct;

	/** Makes the code that uses a value. */
	interface Use {
		/**
		 * @param value an expression over local variables and temporaries
		 * @return the location of the code
		 */
		int of(Expr value);
	}

	/** Makes the code that uses several values. */
	interface UseOfMany {
		/**
		 * @param values expressions over local variables and temporaries
		 * @return the location of the code
		 */
		int of(List<Expr> values);
	}

	Expressions(ProgramScope scope, DirectExpressions direct) {
		this.scope = scope;
		this.direct = direct;
	}

	/**
	 * Compiles the evaluation of an expression, followed by the use of its value.
	 *
	 * @return the location at which the evaluation begins
	 */
	int evaluate(Expression expression, Use use) {
		if (!DirectExpressions.looks(expression)) {
			return use.of(direct.compile(expression));
		}
		return switch (expression) {
			case Unary unary -> operand(unary.getOperand(),
					value -> use.of(Operators.unary(unary.getOperator(), value)));
			case Binary binary -> binary(binary, use);
			case Conditional choice -> conditional(choice, use);
			case ChannelQuery query -> look(query, use);
			case Reference reference -> reference(reference, use);
			default -> throw new IllegalArgumentException("cannot be evaluated: " + expression);
		};
	}

	/** As {@link #evaluate}; null is a fault. */
	int operand(Expression expression, Use use) {
		return evaluate(expression, value -> use.of(DirectExpressions.notNull(value, Types.of(expression))));
	}

	/** Evaluates an expression that may be missing; then its value is null. */
	int optionalOperand(Expression expression, Use use) {
		return expression == null ? use.of(null) : operand(expression, use);
	}

	/** Evaluates several expressions from left to right. */
	int evaluateAll(List<? extends Expression> expressions, UseOfMany use) {
		return evaluateFrom(0, expressions, List.of(), use);
	}

	private int evaluateFrom(int from, List<? extends Expression> expressions, List<Expr> values, UseOfMany use) {
		if (from == expressions.size()) {
			return use.of(values);
		}
		return evaluate(expressions.get(from), value -> {
			List<Expr> more = new ArrayList<>(values);
			more.add(value);
			return evaluateFrom(from + 1, expressions, more, use);
		});
	}

	private int binary(Binary binary, Use use) {
		if (binary.getOperator() == BinaryOperator.AND || binary.getOperator() == BinaryOperator.OR) {
			return stoppingEarly(binary, use);
		}
		if (Operators.isEquality(binary.getOperator())) {
			return evaluate(binary.getLeft(), left -> evaluate(binary.getRight(),
					right -> use.of(combine(binary, left, right))));
		}
		return operand(binary.getLeft(), left -> operand(binary.getRight(),
				right -> use.of(combine(binary, left, right))));
	}

	private static Expr combine(Binary binary, Expr left, Expr right) {
		return Operators.binary(binary.getOperator(), left, Types.of(binary.getLeft()), right,
				Types.of(binary.getRight()));
	}

	/** {@code &&} and {@code ||}: the right side is read only where the left one does not decide. */
	private int stoppingEarly(Binary binary, Use use) {
		boolean and = binary.getOperator() == BinaryOperator.AND;
		if (!DirectExpressions.looks(binary.getRight())) {
			return operand(binary.getLeft(), left -> use.of(combine(binary, left, direct.operand(binary.getRight()))));
		}
		int result = scope.frame().temporary();
		int rest = use.of(new Expr.Local(result));
		int right = operand(binary.getRight(), value -> assign(binary, result, value, rest));
		int decided = assign(binary, result, new Expr.Const(and ? 0 : 1), rest);
		return operand(binary.getLeft(), left -> scope.code().add(
				new Branch(scope.sites().frame(binary), left, and ? right : decided, and ? decided : right)));
	}

	private int conditional(Conditional choice, Use use) {
		int result = scope.frame().temporary();
		int rest = use.of(new Expr.Local(result));
		int then = evaluate(choice.getThen(), value -> assign(choice, result, value, rest));
		int otherwise = evaluate(choice.getOtherwise(), value -> assign(choice, result, value, rest));
		return operand(choice.getCondition(),
				condition -> scope.code().add(new Branch(scope.sites().frame(choice), condition, then, otherwise)));
	}

	private int assign(EObject element, int slot, Expr value, int next) {
		return scope.code().add(new Assign(scope.sites().frame(element), slot, value, next));
	}

	private int look(ChannelQuery query, Use use) {
		int result = scope.frame().temporary();
		int rest = use.of(new Expr.Local(result));
		Reference channel = query.getChannel();
		return channelIndex(channel, index -> scope.code().add(new LookAt(scope.sites().frame(query),
				DirectExpressions.looked(query.getQuery()), direct.channel(channel, index, Right.values()), result, rest)));
	}

	/** Evaluates the index of a channel reference, if it has one. */
	int channelIndex(Reference channel, Use use) {
		return optionalOperand(channel.getIndex(), use);
	}

	private int reference(Reference reference, Use use) {
		if (!(reference.getTarget() instanceof Memory)) {
			return indexed(reference, use);
		}
		int result = scope.frame().temporary();
		int rest = use.of(new Expr.Local(result));
		return shared(reference, variable -> scope.code().add(
				new ReadShared(scope.sites().frame(reference), variable, result, rest)));
	}

	/** A local array element or process whose index reads shared memory. */
	private int indexed(Reference reference, Use use) {
		return operand(reference.getIndex(), index -> use.of(direct.element(reference, index)));
	}

	/** Makes the code that uses a shared variable. */
	interface UseOfShared {
		int of(SharedRef variable);
	}

	/** Evaluates the index of a shared variable, if it has one. */
	int shared(Reference reference, UseOfShared use) {
		int word = scope.layout().word(reference.getMemberTarget());
		int size = Layout.size(reference.getMemberTarget());
		String name = DirectExpressions.sharedName(reference);
		return optionalOperand(reference.getMemberIndex(), index -> use.of(new SharedRef(word, size, index, name)));
	}
}
