package org.ipcstudio.editor.image.svg;

/** An element of the document while it is written: its attributes and its content. */
final class SvgElement {
	private static final int DECIMALS = 100;
	private static final int FINE_DECIMALS = 100_000;

	private final String name;
	private final StringBuilder attributes = new StringBuilder();
	private final StringBuilder content = new StringBuilder();

	SvgElement(String name) {
		this.name = name;
	}

	/** Adds an attribute, unless its value is null. */
	SvgElement with(String attribute, String value) {
		if (value != null) {
			attributes.append(' ').append(attribute).append("=\"").append(escaped(value)).append('"');
		}
		return this;
	}

	/** Adds an attribute in pixels, rounded to hundredths. */
	SvgElement with(String attribute, double value) {
		return with(attribute, number(value));
	}

	/** Adds where the element is, unless that changes nothing. */
	SvgElement with(Affine transform) {
		return transform.isIdentity() ? this : with("transform", "matrix(" + fine(transform.a()) + ' '
				+ fine(transform.b()) + ' ' + fine(transform.c()) + ' ' + fine(transform.d()) + ' '
				+ fine(transform.e()) + ' ' + fine(transform.f()) + ')');
	}

	/** Adds an element, or text that has been escaped, to the content. */
	SvgElement add(Object more) {
		content.append(more);
		return this;
	}

	@Override
	public String toString() {
		String start = "<" + name + attributes;
		return content.isEmpty() ? start + "/>" : start + ">" + content + "</" + name + ">";
	}

	/** A number that is the same in every language, without zeros at its end. */
	static String number(double value) {
		return rounded(value, DECIMALS);
	}

	private static String fine(double value) {
		return rounded(value, FINE_DECIMALS);
	}

	private static String rounded(double value, int decimals) {
		long parts = Math.round(value * decimals);
		if (parts % decimals == 0) {
			return Long.toString(parts / decimals);
		}
		String fraction = Long.toString(decimals + Math.abs(parts % decimals)).substring(1);
		int length = fraction.length();
		while (fraction.charAt(length - 1) == '0') {
			length--;
		}
		return (parts < 0 ? "-" : "") + Math.abs(parts / decimals) + '.' + fraction.substring(0, length);
	}

	/** Text that may stand between tags and in attributes; what XML cannot hold becomes a replacement character. */
	static String escaped(String raw) {
		StringBuilder result = new StringBuilder(raw.length() + 16);
		raw.codePoints().forEach(c -> {
			switch (c) {
				case '<' -> result.append("&lt;");
				case '>' -> result.append("&gt;");
				case '&' -> result.append("&amp;");
				case '"' -> result.append("&quot;");
				case '\n' -> result.append("&#10;");
				case '\t' -> result.append("&#9;");
				default -> result.appendCodePoint(isLegal(c) ? c : 0xFFFD);
			}
		});
		return result.toString();
	}

	private static boolean isLegal(int c) {
		return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
	}
}
