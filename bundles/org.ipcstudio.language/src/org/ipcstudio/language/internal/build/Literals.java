package org.ipcstudio.language.internal.build;

import org.antlr.v4.runtime.Token;
import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.Region;

/** Reads the literals of the text. */
final class Literals {

	private static final long LARGEST = Integer.MAX_VALUE;
	private static final int LONGEST = 18;

	private final BuildContext context;

	Literals(BuildContext context) {
		this.context = context;
	}

	/** The value of a number from 0 to 2147483647; a larger one is a problem and counts as 0. */
	int number(Token token) {
		long value = value(token);
		if (value > LARGEST) {
			tooLarge(token);
			return 0;
		}
		return (int) value;
	}

	/** Whether a number is 2147483648, which is in range only with a minus before it. */
	static boolean isMinimum(Token token) {
		return value(token) == LARGEST + 1;
	}

	/** Whether a number needs more than 32 bits. */
	static boolean isTooLarge(Token token) {
		return value(token) > LARGEST;
	}

	/** Says that a number needs more than 32 bits. */
	void tooLarge(Token token) {
		context.report(ProblemCode.NUMBER_TOO_LARGE, token,
				"The number `" + shortened(token.getText()) + "` is too large: an int has 32 bits, its largest value is "
						+ LARGEST + ".");
	}

	private static String shortened(String digits) {
		return digits.length() <= 2 * LONGEST ? digits : digits.substring(0, LONGEST) + "…";
	}

	private static long value(Token token) {
		String digits = token.getText();
		int first = 0;
		while (first < digits.length() - 1 && digits.charAt(first) == '0') {
			first++;
		}
		return digits.length() - first > LONGEST ? Long.MAX_VALUE : Long.parseLong(digits, first, digits.length(), 10);
	}

	/** The text that a string stands for; an unknown escape is a problem and stands for its character. */
	String string(Token token) {
		String text = token.getText();
		StringBuilder value = new StringBuilder(text.length());
		for (int i = 1; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\\' && i + 1 < text.length()) {
				value.append(escaped(token, i, text.charAt(++i)));
			} else if (c != '"') {
				value.append(c);
			}
		}
		return value.toString();
	}

	private char escaped(Token token, int place, char c) {
		return switch (c) {
			case 'n' -> '\n';
			case 't' -> '\t';
			case 'r' -> '\r';
			case '"', '\\' -> c;
			default -> {
				unknownEscape(token, place, c);
				yield c;
			}
		};
	}

	private void unknownEscape(Token token, int place, char c) {
		Region escape = new Region(token.getStartIndex() + place, 2);
		context.report(ProblemCode.UNKNOWN_ESCAPE, escape,
				"`\\" + c + "` means nothing in a string; write `\\\\` for a backslash, or one of "
						+ "`\\n`, `\\t`, `\\r`, `\\\"`.",
				QuickFix.insert("Write the backslash twice", escape.offset(), "\\"));
	}
}
