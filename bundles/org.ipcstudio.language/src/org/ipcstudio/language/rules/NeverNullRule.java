package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.BinaryOperator;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.NullLiteral;
import org.ipcstudio.model.Reference;
import org.ipcstudio.model.Type;

/** Warns of a comparison with null of something that is never null. */
final class NeverNullRule implements ElementRule<Binary> {

	@Override
	public Class<Binary> subject() {
		return Binary.class;
	}

	@Override
	public void check(Binary binary, Inspection inspection) {
		boolean comparison = binary.getOperator() == BinaryOperator.EQUAL
				|| binary.getOperator() == BinaryOperator.NOT_EQUAL;
		boolean nullLeft = binary.getLeft() instanceof NullLiteral;
		if (!comparison || nullLeft == binary.getRight() instanceof NullLiteral) {
			return;
		}
		Expression operand = nullLeft ? binary.getRight() : binary.getLeft();
		ValueType type = Types.of(operand);
		if (!type.nullable() && type.kind() != Kind.STRING) {
			inspection.report(ProblemCode.NEVER_NULL, binary,
					"%s is of the type %s and never null.".formatted(inspection.text(operand), Words.type(type)),
					makeNullable(operand, type, inspection));
		}
	}

	private static List<QuickFix> makeNullable(Expression operand, ValueType type, Inspection inspection) {
		Type declared = operand instanceof Reference reference ? Targets.declaredType(reference) : null;
		return declared == null ? List.of() : inspection.repairs().insertBehind("Change the type to " + type + "?",
				declared, "?");
	}
}
