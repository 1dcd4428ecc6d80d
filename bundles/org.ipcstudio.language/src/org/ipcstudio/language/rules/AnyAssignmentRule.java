package org.ipcstudio.language.rules;

import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Types;
import org.ipcstudio.language.types.ValueType;
import org.ipcstudio.language.types.ValueType.Kind;
import org.ipcstudio.model.AnyAssignment;
import org.ipcstudio.model.Expression;

/** The bounds of {@code any} are of the kind that the variable holds, and that kind has an order. */
final class AnyAssignmentRule implements ElementRule<AnyAssignment> {

	@Override
	public Class<AnyAssignment> subject() {
		return AnyAssignment.class;
	}

	@Override
	public void check(AnyAssignment assignment, Inspection inspection) {
		if (assignment.getTarget() == null) {
			return;
		}
		ValueType type = Targets.typeOf(assignment.getTarget());
		String name = Targets.name(assignment.getTarget());
		if (type.kind() == Kind.PID) {
			inspection.report(ProblemCode.TYPE_MISMATCH, assignment.getTarget(),
					"%s holds a `pid`, but `any` picks from a range of numbers.".formatted(name));
			return;
		}
		for (Expression bound : List.of(assignment.getLower(), assignment.getUpper())) {
			ValueType given = Types.of(bound);
			if (given.kind() != Kind.STRING && (given.kind() == Kind.NULL || !type.accepts(given))) {
				inspection.report(ProblemCode.TYPE_MISMATCH, bound,
						"%s holds %s, but this bound is of the type %s."
								.formatted(name, Words.type(type), Words.type(given)));
			}
		}
	}
}
