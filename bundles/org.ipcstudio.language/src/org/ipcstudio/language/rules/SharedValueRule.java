package org.ipcstudio.language.rules;

import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.model.SharedVariable;

/** The initial value of a shared variable fits its type. */
final class SharedValueRule implements ElementRule<SharedVariable> {

	@Override
	public Class<SharedVariable> subject() {
		return SharedVariable.class;
	}

	@Override
	public void check(SharedVariable variable, Inspection inspection) {
		ValueType type = Types.of(variable.getType());
		String holder = Words.name(variable) + " holds";
		Fit.check(inspection, type, variable.getType(), variable.getValue(), holder);
		Fit.checkElements(inspection, type, variable.getValue(), holder, Programs.count(variable));
	}
}
