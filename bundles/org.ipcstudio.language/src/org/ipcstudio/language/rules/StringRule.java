package org.ipcstudio.language.rules;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.model.Binary;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Print;
import org.ipcstudio.model.StringLiteral;

/** Strings are printed and never computed with; {@code fail} holds its own. */
final class StringRule implements ElementRule<StringLiteral> {

	@Override
	public Class<StringLiteral> subject() {
		return StringLiteral.class;
	}

	@Override
	public void check(StringLiteral literal, Inspection inspection) {
		if (literal.eContainmentFeature() == Literals.PRINT__VALUES) {
			return;
		}
		boolean joined = literal.eContainer() instanceof Binary && Programs.enclosing(literal,
				Print.class).isPresent();
		inspection.report(ProblemCode.MISPLACED_STRING, literal,
				joined ? "Strings are not joined by operators; separate what is printed by commas."
						: "A string can only be printed or be the reason of a `fail`; nothing else holds one.");
	}
}
