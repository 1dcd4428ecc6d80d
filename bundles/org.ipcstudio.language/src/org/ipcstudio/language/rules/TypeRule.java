package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Fifo;
import org.ipcstudio.model.ModelPackage.Literals;
import org.ipcstudio.model.Pipe;
import org.ipcstudio.model.RangeType;
import org.ipcstudio.model.TupleType;
import org.ipcstudio.model.Type;

/** A range is not empty, and only mailboxes and links carry several values at once. */
final class TypeRule implements ElementRule<Type> {

	@Override
	public Class<Type> subject() {
		return Type.class;
	}

	@Override
	public void check(Type type, Inspection inspection) {
		switch (type) {
			case RangeType range -> checkRange(range, inspection);
			case TupleType tuple -> checkTuple(tuple, inspection);
			default -> { }
		}
	}

	private static void checkRange(RangeType range, Inspection inspection) {
		OptionalInt lower = Constants.valueOf(range.getLower());
		OptionalInt upper = Constants.valueOf(range.getUpper());
		if (lower.isPresent() && upper.isPresent() && lower.getAsInt() > upper.getAsInt()) {
			inspection.report(ProblemCode.EMPTY_RANGE, range,
					"The range from %s to %s holds no number; write the smaller bound first."
							.formatted(lower.getAsInt(), upper.getAsInt()));
		}
	}

	private static void checkTuple(TupleType tuple, Inspection inspection) {
		if (tuple.eContainer() instanceof Pipe || tuple.eContainer() instanceof Fifo) {
			inspection.report(ProblemCode.MISPLACED_TUPLE, tuple,
					"A pipe or fifo carries one value after the other; use a mailbox or a link for "
							+ "messages of several parts.");
		} else if (tuple.eContainmentFeature() == Literals.TUPLE_TYPE__PARTS) {
			inspection.report(ProblemCode.MISPLACED_TUPLE, tuple, "A part of a message is one value, not several.");
		} else if (tuple.eContainmentFeature() != Literals.CHANNEL__TYPE) {
			inspection.report(ProblemCode.MISPLACED_TUPLE, tuple,
					"A variable holds one value; use a variable for each part of a message.");
		}
	}
}
