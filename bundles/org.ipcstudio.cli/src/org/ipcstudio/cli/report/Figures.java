package org.ipcstudio.cli.report;

/** Numbers as people write them; by hand, because {@code String.format} costs time at the start. */
final class Figures {
	private Figures() {
	}

	/** {@code 1,234,567}. */
	static String count(long number) {
		String digits = Long.toString(number);
		StringBuilder grouped = new StringBuilder(digits);
		for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
			grouped.insert(i, ',');
		}
		return grouped.toString();
	}

	/** {@code 1 state}, {@code 1,234 states}. */
	static String count(long number, String thing) {
		return count(number) + " " + thing + (number == 1 ? "" : thing.endsWith("s") ? "es" : "s");
	}

	/** With one decimal: {@code 12.3}. */
	static String decimal(double value) {
		long tenths = Math.round(value * 10);
		return tenths / 10 + "." + Math.abs(tenths % 10);
	}

	/** {@code 45 %}. */
	static String percent(double share) {
		return Math.round(share * 100) + " %";
	}

	/** Virtual time in the largest fitting unit: {@code 0}, {@code 250 us}, {@code 5 ms}, {@code 1.5 s}. */
	static String time(double microseconds) {
		if (microseconds < 0.05) {
			return "0";
		}
		if (microseconds < 1_000) {
			return scaled(microseconds) + " us";
		}
		return microseconds < 1_000_000 ? scaled(microseconds / 1_000) + " ms" : scaled(microseconds / 1_000_000) + " s";
	}

	private static String scaled(double value) {
		String text = decimal(value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/** Real time: {@code 0.4 s}, {@code 3 min 20 s}. */
	static String seconds(double seconds) {
		if (seconds < 0.1) {
			return "less than 0.1 s";
		}
		if (seconds < 60) {
			return seconds < 9.95 ? decimal(seconds) + " s" : Math.round(seconds) + " s";
		}
		long whole = Math.round(seconds);
		return whole / 60 + " min " + whole % 60 + " s";
	}

	/** {@code 12 MB}. */
	static String bytes(long bytes) {
		if (bytes < 1L << 20) {
			return Math.max(1, bytes >> 10) + " KB";
		}
		return bytes < 10L << 30 ? (bytes >> 20) + " MB" : (bytes >> 30) + " GB";
	}
}
