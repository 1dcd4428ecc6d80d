package org.ipcstudio.cli;

import java.time.Duration;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads and shows times: {@code 500ms}, {@code 10s}, {@code 2m}, {@code 1h}. */
public final class Durations implements ITypeConverter<Duration> {
	private static final long MOST_SECONDS = 1_000_000_000;

	@Override
	public Duration convert(String text) {
		int unit = 0;
		while (unit < text.length() && (Character.isDigit(text.charAt(unit)) || text.charAt(unit) == '.')) {
			unit++;
		}
		try {
			double value = Double.parseDouble(text.substring(0, unit)) * seconds(text.substring(unit).strip());
			if (value > 0 && value <= MOST_SECONDS) {
				return Duration.ofNanos((long) (value * 1e9));
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw new TypeConversionException("`%s` is no time; write it like 500ms, 10s, 2m or 1h".formatted(text));
	}

	private static double seconds(String unit) {
		return switch (unit) {
			case "us" -> 1e-6;
			case "ms" -> 1e-3;
			case "s", "" -> 1;
			case "m", "min" -> 60;
			case "h" -> 3600;
			default -> throw new NumberFormatException(unit);
		};
	}
}
