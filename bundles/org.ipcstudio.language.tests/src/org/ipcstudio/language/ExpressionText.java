package org.ipcstudio.language;

import org.eclipse.emf.ecore.EObject;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BooleanLiteral;
import org.ipcstudio.model.ChannelQuery;
import org.ipcstudio.model.Conditional;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.IntegerLiteral;
import org.ipcstudio.model.Me;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Self;
import org.ipcstudio.model.StringLiteral;
import org.ipcstudio.model.Succeeds;
import org.ipcstudio.model.Unary;

/** Writes expressions with their operators in front, so that their structure can be seen. */
final class ExpressionText {

	private ExpressionText() {
	}

	/** Whether an element is written by this class. */
	static boolean isExpression(EObject element) {
		return element instanceof Expression && !(element instanceof Succeeds);
	}

	static String of(EObject element) {
		return switch (element) {
			case IntegerLiteral literal -> Integer.toString(literal.getValue());
			case BooleanLiteral literal -> Boolean.toString(literal.isValue());
			case StringLiteral literal -> '"' + literal.getValue().replace("\n", "\\n") + '"';
			case NullLiteral literal -> "null";
			case Self self -> "self";
			case Me me -> "me";
			case Reference reference -> reference.getName() + index(reference.getIndex())
					+ (reference.getMember() == null ? "" : "." + reference.getMember() + index(reference.getMemberIndex()));
			case Unary unary -> unary.getOperator() + "(" + of(unary.getOperand()) + ")";
			case Binary binary -> binary.getOperator() + "(" + of(binary.getLeft()) + ", " + of(binary.getRight()) + ")";
			case Conditional choice -> "?(" + of(choice.getCondition()) + ", " + of(choice.getThen()) + ", "
					+ of(choice.getOtherwise()) + ")";
			case ChannelQuery query -> query.getQuery() + "(" + of(query.getChannel()) + ")";
			default -> throw new IllegalArgumentException(element.toString());
		};
	}

	private static String index(Expression index) {
		return index == null ? "" : "[" + of(index) + "]";
	}
}
