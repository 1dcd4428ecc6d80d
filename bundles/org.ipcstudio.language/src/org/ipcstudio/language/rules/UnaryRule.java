package org.ipcstudio.language.rules;

import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Unary;
import org.ipcstudio.model.UnaryOperator;

/** The operand of an operator in front has the type that the operator works on. */
final class UnaryRule implements ElementRule<Unary> {

	@Override
	public Class<Unary> subject() {
		return Unary.class;
	}

	@Override
	public void check(Unary unary, Inspection inspection) {
		Kind expected = unary.getOperator() == UnaryOperator.NOT ? Kind.BOOL : Kind.INT;
		OperandTypes.check(inspection, unary.getOperator().getLiteral(), expected, unary.getOperand());
	}
}
