package org.ipcstudio.language.rules;

import org.ipcstudio.model.Assignment;

/** What is assigned fits the variable. */
final class AssignmentRule implements ElementRule<Assignment> {

	@Override
	public Class<Assignment> subject() {
		return Assignment.class;
	}

	@Override
	public void check(Assignment assignment, Inspection inspection) {
		if (assignment.getTarget() != null) {
			Fit.check(inspection, Targets.typeOf(assignment.getTarget()),
					Targets.declaredType(assignment.getTarget()),
					assignment.getValue(), Targets.name(assignment.getTarget()) + " holds");
		}
	}
}
