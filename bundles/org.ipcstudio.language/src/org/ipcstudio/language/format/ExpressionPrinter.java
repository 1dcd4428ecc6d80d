package org.ipcstudio.language.format;

import java.util.List;

import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Duration;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Me;
import org.ipcstudio.model.Message;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.StringLiteral;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.Unary;

/** Writes expressions, with parentheses only where the precedence of the operators needs them. */
final class ExpressionPrinter {

	private final TokenWriter out;

	ExpressionPrinter(TokenWriter out) {
		this.out = out;
	}

	/** Writes an expression that nothing binds tighter than. */
	void print(Expression expression) {
		print(expression, Precedence.LOWEST);
	}

	/** Writes a bound of a range, in which no conditional expression may stand without parentheses. */
	void bound(Expression expression) {
		print(expression, Precedence.OR);
	}

	/** Writes {@code lower..upper}. */
	void range(Expression lower, Expression upper) {
		bound(lower);
		out.add("..");
		bound(upper);
	}

	/** Writes expressions with commas between them. */
	void list(List<? extends Expression> expressions) {
		String comma = null;
		for (Expression expression : expressions) {
			if (comma != null) {
				out.add(comma);
			}
			print(expression);
			comma = ",";
		}
	}

	/** Writes {@code [index]}, or nothing for null. */
	void brackets(Expression index) {
		if (index != null) {
			out.add("[");
			print(index);
			out.add("]");
		}
	}

	/** Writes a message: one expression, or several in parentheses. */
	void message(Message message) {
		List<Expression> parts = required(message, "A message").getParts();
		if (parts.isEmpty()) {
			throw new PrintException("A message has no parts.");
		}
		if (parts.size() == 1) {
			print(parts.getFirst());
		} else {
			out.add("(");
			list(parts);
			out.add(")");
		}
	}

	/** Writes a duration with its unit. */
	void duration(Duration duration) {
		bound(required(duration, "A duration").getValue());
		out.add(duration.getUnit().getLiteral());
	}

	/** Writes a name with its index, its member and the index of that. */
	void reference(Reference reference) {
		out.add(References.head(required(reference, "A reference")));
		brackets(reference.getIndex());
		String member = References.member(reference);
		if (member != null) {
			out.add(".", member);
			brackets(reference.getMemberIndex());
		}
	}

	private void print(Expression expression, int atLeast) {
		boolean parentheses = Precedence.of(required(expression, "An expression")) < atLeast;
		if (parentheses) {
			out.add("(");
		}
		printBare(expression);
		if (parentheses) {
			out.add(")");
		}
	}

	private void printBare(Expression expression) {
		switch (expression) {
		case IntegerLiteral literal -> out.add(Integer.toString(literal.getValue()));
		case BooleanLiteral literal -> out.add(Boolean.toString(literal.isValue()));
		case NullLiteral literal -> out.add("null");
		case StringLiteral literal -> out.string(literal.getValue());
		case Self self -> out.add("self");
		case Me me -> out.add("me");
		case Reference reference -> reference(reference);
		case ChannelQuery query -> query(query);
		case Succeeds condition -> condition(condition);
		case Unary unary -> unary(unary);
		case Binary binary -> binary(binary);
		case Conditional conditional -> conditional(conditional);
		default -> throw new PrintException("There is no text for an expression of the kind "
				+ expression.eClass().getName() + ".");
		}
	}

	private void query(ChannelQuery query) {
		out.add(query.getQuery().getLiteral(), "(");
		reference(query.getChannel());
		out.add(")");
	}

	private void condition(Succeeds condition) {
		if (condition.isNegated()) {
			out.add("!");
		}
		new CommunicationPrinter(out).print(condition.getCommunication());
	}

	private void unary(Unary unary) {
		out.add(unary.getOperator().getLiteral());
		print(unary.getOperand(), Precedence.UNARY);
	}

	/** All binary operators are left-associative: the right side needs parentheses around an operator of equal rank. */
	private void binary(Binary binary) {
		int rank = Precedence.of(binary);
		print(binary.getLeft(), rank);
		out.add(binary.getOperator().getLiteral());
		print(binary.getRight(), rank + 1);
	}

	private void conditional(Conditional conditional) {
		bound(conditional.getCondition());
		out.add("?");
		print(conditional.getThen());
		out.add(":");
		print(conditional.getOtherwise());
	}

	private static <T> T required(T part, String what) {
		if (part == null) {
			throw new PrintException(what + " is missing in the model.");
		}
		return part;
	}
}
