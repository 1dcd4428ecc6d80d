package org.ipcstudio.language.rules;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Expression;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Reference;

/** A condition is true or false. */
final class ConditionRule implements ElementRule<Expression> {

	private static final Set<EReference> CONDITIONS = Set.of(Literals.IF__CONDITION, Literals.WHILE__CONDITION,
			Literals.ASSERT__CONDITION, Literals.AWAIT__CONDITION, Literals.ALWAYS_PROPERTY__CONDITION,
			Literals.FINALLY_PROPERTY__CONDITION, Literals.EVENTUALLY_PROPERTY__CONDITION,
			Literals.LEADS_TO_PROPERTY__CONDITION, Literals.LEADS_TO_PROPERTY__CONSEQUENCE, Literals.RECEIVE__FILTER,
			Literals.COMMUNICATION_BRANCH__GUARD, Literals.CONDITIONAL__CONDITION);

	@Override
	public Class<Expression> subject() {
		return Expression.class;
	}

	@Override
	public void check(Expression expression, Inspection inspection) {
		if (!CONDITIONS.contains(expression.eContainmentFeature())) {
			return;
		}
		ValueType type = Types.of(expression);
		if (type.kind() != Kind.BOOL && type.kind() != Kind.UNKNOWN && type.kind() != Kind.STRING) {
			inspection.report(ProblemCode.CONDITION_NOT_BOOL, expression,
					"A condition is true or false, but %s is of the type %s."
							.formatted(inspection.text(expression), Words.type(type)),
					comparison(expression, type, inspection));
		}
	}

	private static List<QuickFix> comparison(Expression expression, ValueType type, Inspection inspection) {
		boolean number = expression instanceof Reference && type.kind() == Kind.INT;
		return number ? inspection.repairs().insertBehind("Compare it with 0", expression, " != 0") : List.of();
	}
}
