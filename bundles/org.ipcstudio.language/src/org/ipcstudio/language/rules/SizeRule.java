package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Sized;

/** An array has at least one element, and not more than the limit. */
final class SizeRule implements ElementRule<Sized> {

	@Override
	public Class<Sized> subject() {
		return Sized.class;
	}

	@Override
	public void check(Sized declared, Inspection inspection) {
		OptionalInt size = Constants.valueOf(declared.getSize());
		if (size.isEmpty()) {
			return;
		}
		if (size.getAsInt() < 1) {
			inspection.report(ProblemCode.NUMBER_TOO_SMALL, declared.getSize(),
					"An array has at least 1 element, but this size is %s.".formatted(size.getAsInt()));
		} else if (size.getAsInt() > Limits.ARRAY_SIZE) {
			inspection.report(ProblemCode.LIMIT_EXCEEDED, declared.getSize(),
					"An array of %s elements is too large; the limit is %s."
							.formatted(size.getAsInt(), Limits.ARRAY_SIZE));
		}
	}
}
