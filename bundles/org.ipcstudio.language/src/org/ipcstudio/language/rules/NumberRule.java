package org.ipcstudio.language.rules;

import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.ModelPackage.Literals;

/** Sizes, indices, counts, bounds and durations are integers. */
final class NumberRule implements ElementRule<Expression> {

	private static final Set<EReference> NUMBERS = Set.of(Literals.SIZED__SIZE, Literals.REFERENCE__INDEX,
			Literals.REFERENCE__MEMBER_INDEX, Literals.CONNECTION_END__INDEX, Literals.CHANNEL__CAPACITY,
			Literals.INITIAL_MESSAGES__COUNT, Literals.SEMAPHORE__VALUE, Literals.PROCESS__PRIORITY,
			Literals.RANGE_TYPE__LOWER, Literals.RANGE_TYPE__UPPER, Literals.DURATION__VALUE, Literals.REPEAT__COUNT,
			Literals.FOR__LOWER, Literals.FOR__UPPER);

	@Override
	public Class<Expression> subject() {
		return Expression.class;
	}

	@Override
	public void check(Expression expression, Inspection inspection) {
		if (!NUMBERS.contains(expression.eContainmentFeature())) {
			return;
		}
		ValueType type = Types.of(expression);
		if (type.kind() != Kind.INT && type.kind() != Kind.UNKNOWN && type.kind() != Kind.STRING) {
			inspection.report(ProblemCode.NUMBER_EXPECTED, expression,
					"A number is expected here, but %s is of the type %s."
							.formatted(inspection.text(expression), Words.type(type)));
		}
	}
}
