package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.Conditional;

/** Both outcomes of {@code c ? a : b} are of one type. */
final class ConditionalRule implements ElementRule<Conditional> {

	@Override
	public Class<Conditional> subject() {
		return Conditional.class;
	}

	@Override
	public void check(Conditional choice, Inspection inspection) {
		ValueType then = Types.of(choice.getThen());
		ValueType otherwise = Types.of(choice.getOtherwise());
		boolean text = then.kind() == Kind.STRING || otherwise.kind() == Kind.STRING;
		if (!text && !then.isComparableWith(otherwise)) {
			inspection.report(ProblemCode.TYPE_MISMATCH, choice,
					"The two outcomes are of unlike types: %s before the colon and %s behind it."
							.formatted(Words.type(then), Words.type(otherwise)));
		}
	}
}
