package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Semaphore;

/** A semaphore starts at 0 or more. */
final class SemaphoreRule implements ElementRule<Semaphore> {

	@Override
	public Class<Semaphore> subject() {
		return Semaphore.class;
	}

	@Override
	public void check(Semaphore semaphore, Inspection inspection) {
		for (int element = 0; semaphore.getValue() != null && element < Programs.count(semaphore); element++) {
			OptionalInt value = Constants.valueOf(semaphore.getValue(), element);
			if (value.isPresent() && value.getAsInt() < 0) {
				inspection.report(ProblemCode.NUMBER_TOO_SMALL, semaphore.getValue(),
						"A semaphore starts at 0 or more, but %s starts at %s."
								.formatted(Words.name(semaphore), value.getAsInt()));
				return;
			}
		}
	}
}
