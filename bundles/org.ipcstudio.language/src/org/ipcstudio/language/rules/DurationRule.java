package org.ipcstudio.language.rules;

import java.util.OptionalInt;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.types.Constants;
import org.ipcstudio.model.Duration;

/** No duration is negative. */
final class DurationRule implements ElementRule<Duration> {

	@Override
	public Class<Duration> subject() {
		return Duration.class;
	}

	@Override
	public void check(Duration duration, Inspection inspection) {
		OptionalInt value = Constants.valueOf(duration.getValue());
		if (value.isPresent() && value.getAsInt() < 0) {
			inspection.report(ProblemCode.NUMBER_TOO_SMALL, duration,
					"A duration is at least 0, but this one is %s.".formatted(value.getAsInt()));
		}
	}
}
