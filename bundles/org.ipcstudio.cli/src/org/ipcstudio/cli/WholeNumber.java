package org.ipcstudio.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers. */
public abstract sealed class WholeNumber<T> implements ITypeConverter<T> {
	private WholeNumber() {
	}

	/** Any number of 64 bits. */
	public static final class Any extends WholeNumber<Long> {
		@Override
		public Long convert(String text) {
			try {
				return Long.valueOf(text);
			} catch (NumberFormatException e) {
				throw new TypeConversionException("`%s` is no whole number".formatted(text));
			}
		}
	}

	/** A number of things, at least 1. */
	public static final class Positive extends WholeNumber<Integer> {
		@Override
		public Integer convert(String text) {
			try {
				int number = Integer.parseInt(text);
				if (number >= 1) {
					return number;
				}
			} catch (NumberFormatException e) {
				// told below
			}
			throw new TypeConversionException("`%s` is no whole number from 1 on".formatted(text));
		}
	}
}
