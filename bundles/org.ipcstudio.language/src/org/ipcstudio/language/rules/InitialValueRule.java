package org.ipcstudio.language.rules;

import org.ipcstudio.language.types.Types;
import org.ipcstudio.model.Variable;

/** The initial value of a local variable fits its type. */
final class InitialValueRule implements ElementRule<Variable> {

	@Override
	public Class<Variable> subject() {
		return Variable.class;
	}

	@Override
	public void check(Variable variable, Inspection inspection) {
		Fit.check(inspection, Types.of(variable.getType()), variable.getType(), variable.getValue(),
				Words.name(variable) + " holds");
	}
}
