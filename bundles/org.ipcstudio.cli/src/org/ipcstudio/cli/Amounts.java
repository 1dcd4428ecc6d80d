package org.ipcstudio.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads large numbers: {@code 2000000}, {@code 500k}, {@code 2M}, {@code 4G}. */
public abstract sealed class Amounts implements ITypeConverter<Long> {
	private final long kilo;
	private final String example;

	private Amounts(long kilo, String example) {
		this.kilo = kilo;
		this.example = example;
	}

	/** Numbers of things: a k is 1000. */
	public static final class Count extends Amounts {
		public Count() {
			super(1000, "is no number; write it like 50000, 500k or 2M");
		}
	}

	/** Numbers of bytes: a k is 1024. */
	public static final class Bytes extends Amounts {
		public Bytes() {
			super(1024, "is no amount of memory; write it like 512M or 4G");
		}
	}

	@Override
	public Long convert(String text) {
		String digits = text.replace("_", "").replace(",", "");
		if (digits.length() > 1 && Character.toUpperCase(digits.charAt(digits.length() - 1)) == 'B') {
			digits = digits.substring(0, digits.length() - 1);
		}
		long factor = digits.isEmpty() ? 1 : factor(Character.toUpperCase(digits.charAt(digits.length() - 1)));
		try {
			long value = Long.parseLong(factor == 1 ? digits : digits.substring(0, digits.length() - 1));
			if (value > 0) {
				return Math.multiplyExact(value, factor);
			}
		} catch (NumberFormatException | ArithmeticException e) {
			// told below
		}
		throw new TypeConversionException("`%s` %s".formatted(text, example));
	}

	private long factor(char unit) {
		return switch (unit) {
			case 'K' -> kilo;
			case 'M' -> kilo * kilo;
			case 'G' -> kilo * kilo * kilo;
			default -> 1;
		};
	}
}
