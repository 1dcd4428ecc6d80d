package org.ipcstudio.language.format;

import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BinaryOperator;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Unary;

/** How tightly the operators of the language bind: as in Java. A higher number binds tighter. */
final class Precedence {

	static final int LOWEST = 0;
	static final int OR = 1;
	static final int UNARY = 11;

	private static final int PRIMARY = 12;

	private Precedence() {
	}

	static int of(Expression expression) {
		return switch (expression) {
		case Conditional conditional -> LOWEST;
		case Binary binary -> of(binary.getOperator());
		case Unary unary -> UNARY;
		// A negative literal is written with the unary minus.
		case IntegerLiteral literal when literal.getValue() < 0 -> UNARY;
		default -> PRIMARY;
		};
	}

	private static int of(BinaryOperator operator) {
		return switch (operator) {
		case OR -> OR;
		case AND -> 2;
		case BIT_OR -> 3;
		case BIT_XOR -> 4;
		case BIT_AND -> 5;
		case EQUAL, NOT_EQUAL -> 6;
		case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> 7;
		case SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED -> 8;
		case PLUS, MINUS -> 9;
		case TIMES, DIVIDE, REMAINDER -> 10;
		};
	}
}
