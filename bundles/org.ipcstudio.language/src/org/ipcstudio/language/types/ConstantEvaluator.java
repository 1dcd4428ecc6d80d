package org.ipcstudio.language.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Constant;
import org.ipcstudio.model.EnumLiteral;
import org.ipcstudio.model.Enumeration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.Unary;

/**
 * Computes constant expressions. Every constant is computed once, after those that it names, so that neither long
 * chains nor cycles of constants lead to deep recursion.
 */
final class ConstantEvaluator {

	private final OptionalInt self;
	private final Map<Constant, OptionalInt> values = new HashMap<>();

	ConstantEvaluator(OptionalInt self) {
		this.self = self;
	}

	OptionalInt valueOf(Expression expression) {
		if (expression instanceof IntegerLiteral literal) {
			return OptionalInt.of(literal.getValue());
		}
		if (expression == null) {
			return OptionalInt.empty();
		}
		prepare(expression);
		return compute(expression);
	}

	/** Computes the constants that {@code expression} names, directly or through others, innermost first. */
	private void prepare(Expression expression) {
		Deque<Constant> open = new ArrayDeque<>(namedIn(expression));
		Set<Constant> entered = new HashSet<>();
		while (!open.isEmpty()) {
			Constant constant = open.peek();
			if (values.containsKey(constant)) {
				open.pop();
			} else if (entered.add(constant)) {
				for (Constant named : namedIn(constant.getValue())) {
					if (!values.containsKey(named) && !entered.contains(named)) {
						open.push(named);
					}
				}
			} else {
				values.put(constant, compute(constant.getValue()));
				open.pop();
			}
		}
	}

	private static Set<Constant> namedIn(Expression expression) {
		Set<Constant> named = new HashSet<>();
		if (expression == null) {
			return named;
		}
		addTo(named, expression);
		TreeIterator<EObject> inner = expression.eAllContents();
		inner.forEachRemaining(element -> addTo(named, element));
		return named;
	}

	private static void addTo(Set<Constant> named, EObject element) {
		if (element instanceof Reference reference && reference.getTarget() instanceof Constant constant) {
			named.add(constant);
		}
	}

	private OptionalInt compute(Expression expression) {
		return switch (expression) {
			case IntegerLiteral literal -> OptionalInt.of(literal.getValue());
			case BooleanLiteral literal -> OptionalInt.of(literal.isValue() ? 1 : 0);
			case Self index -> self;
			case Reference reference -> reference(reference);
			case Unary unary -> unary(unary);
			case Binary binary -> binary(binary);
			case Conditional choice -> conditional(choice);
			case null, default -> OptionalInt.empty();
		};
	}

	/** A constant on a cycle is not in {@code values} yet when it is looked up, and so has no value. */
	private OptionalInt reference(Reference reference) {
		if (reference.getIndex() != null || reference.getMember() != null) {
			return OptionalInt.empty();
		}
		return switch (reference.getTarget()) {
			case Constant constant -> values.getOrDefault(constant, OptionalInt.empty());
			case EnumLiteral literal -> OptionalInt.of(ordinal(literal));
			case null, default -> OptionalInt.empty();
		};
	}

	private static int ordinal(EnumLiteral literal) {
		return ((Enumeration) literal.eContainer()).getLiterals().indexOf(literal);
	}

	private OptionalInt unary(Unary unary) {
		OptionalInt operand = compute(unary.getOperand());
		if (operand.isEmpty()) {
			return operand;
		}
		int value = operand.getAsInt();
		return OptionalInt.of(switch (unary.getOperator()) {
			case NOT -> 1 - value;
			case MINUS -> -value;
			case PLUS -> value;
			case COMPLEMENT -> ~value;
		});
	}

	/** Walks down the left operands in a loop: a sum of many terms is as deep as it is long. */
	private OptionalInt binary(Binary expression) {
		Deque<Binary> spine = new ArrayDeque<>();
		Expression leftmost = expression;
		while (leftmost instanceof Binary binary) {
			spine.push(binary);
			leftmost = binary.getLeft();
		}
		OptionalInt value = compute(leftmost);
		while (value.isPresent() && !spine.isEmpty()) {
			value = apply(spine.pop(), value.getAsInt());
		}
		return value;
	}

	private OptionalInt apply(Binary binary, int left) {
		if (Operators.isDecidedBy(binary.getOperator(), left)) {
			return OptionalInt.of(left);
		}
		OptionalInt right = compute(binary.getRight());
		return right.isEmpty() ? right : Operators.apply(binary.getOperator(), left, right.getAsInt());
	}

	private OptionalInt conditional(Conditional choice) {
		OptionalInt condition = compute(choice.getCondition());
		if (condition.isEmpty()) {
			return condition;
		}
		return compute(condition.getAsInt() != 0 ? choice.getThen() : choice.getOtherwise());
	}
}
