package org.ipcstudio.debug.launch;

import org.eclipse.osgi.util.NLS;
import org.ipcstudio.debug.verify.Words;

/** The ways in which people write numbers in a launch configuration. */
enum Quantity {
	/** Any whole number. */
	WHOLE {
		@Override
		long parse(String text) {
			return Long.parseLong(text);
		}

		@Override
		String complaint() {
			return Messages.Quantity_whole;
		}
	},
	/** A number of things, at least 1: {@code 50000}, {@code 500k}, {@code 2M}. */
	COUNT {
		@Override
		long parse(String text) {
			return scaled(text, 1000);
		}

		@Override
		String complaint() {
			return Messages.Quantity_count;
		}
	},
	/** An amount of memory in bytes: {@code 512M}, {@code 4G}. */
	BYTES {
		@Override
		long parse(String text) {
			boolean isNamed = text.length() > 1 && (text.endsWith("B") || text.endsWith("b")); //$NON-NLS-1$ //$NON-NLS-2$
			return scaled(isNamed ? text.substring(0, text.length() - 1) : text, 1024);
		}

		@Override
		String complaint() {
			return Messages.Quantity_bytes;
		}
	},
	/** A time in microseconds: {@code 500ms}, {@code 10s}, {@code 2min}, {@code 1h}. */
	TIME {
		@Override
		long parse(String text) {
			return microseconds(text);
		}

		@Override
		String complaint() {
			return Messages.Quantity_time;
		}
	};

	private static final double MOST_MICROSECONDS = 1e15;

	/** @throws NumberFormatException, ArithmeticException if the text is nothing of the kind */
	abstract long parse(String text);

	/** A sentence with a place for the name of the setting and one for the text. */
	abstract String complaint();

	/**
	 * The number that a text stands for.
	 *
	 * @param name what the number is, for the message
	 * @param most the largest number that makes sense
	 */
	long read(String name, String text, long most) throws SettingException {
		String digits = text.replaceAll("[\\s_,\u2019]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			long number = parse(digits);
			if (number > most) {
				throw new SettingException(NLS.bind(Messages.Quantity_tooLarge, new Object[] { name, text, Words.count(most) }));
			}
			return number;
		} catch (NumberFormatException | ArithmeticException e) {
			throw new SettingException(NLS.bind(complaint(), name, text));
		}
	}

	private static long scaled(String text, long kilo) {
		char unit = text.isEmpty() ? ' ' : Character.toUpperCase(text.charAt(text.length() - 1));
		long factor = switch (unit) {
			case 'K' -> kilo;
			case 'M' -> kilo * kilo;
			case 'G' -> kilo * kilo * kilo;
			default -> 1;
		};
		long number = Math.multiplyExact(Long.parseLong(factor == 1 ? text : text.substring(0, text.length() - 1)), factor);
		if (number < 1) {
			throw new NumberFormatException(text);
		}
		return number;
	}

	private static long microseconds(String text) {
		int unit = 0;
		while (unit < text.length() && (Character.isDigit(text.charAt(unit)) || text.charAt(unit) == '.')) {
			unit++;
		}
		double factor = switch (text.substring(unit)) {
			case "us", "\u00b5s" -> 1; //$NON-NLS-1$ //$NON-NLS-2$
			case "ms" -> 1e3; //$NON-NLS-1$
			case "s", "" -> 1e6; //$NON-NLS-1$ //$NON-NLS-2$
			case "m", "min" -> 60e6; //$NON-NLS-1$ //$NON-NLS-2$
			case "h" -> 3600e6; //$NON-NLS-1$
			default -> throw new NumberFormatException(text);
		};
		double time = Double.parseDouble(text.substring(0, unit)) * factor;
		if (!(time >= 1 && time <= MOST_MICROSECONDS)) {
			throw new NumberFormatException(text);
		}
		return Math.round(time);
	}
}
