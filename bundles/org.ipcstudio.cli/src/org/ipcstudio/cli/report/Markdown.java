package org.ipcstudio.cli.report;

/** Writes texts so that nothing in them is taken for Markdown (the dialect of GitHub and GitLab) or HTML. */
final class Markdown {
	/** Also the sign that would tell somebody of the report. */
	private static final String ALWAYS_SPECIAL = "\\`*_[]|~@$";
	private static final String FIRST_SPECIAL = "#+-=";

	private Markdown() {
	}

	/** A text as it is, in one line. */
	static String plain(String text) {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = visible(text.charAt(i));
			if (c == '<' || c == '>' || c == '&') {
				escaped.append(c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
			} else {
				escaped.append(isSpecial(text, i) ? "\\" : "").append(c);
			}
		}
		return escaped.toString();
	}

	/** Signs that mean something only at the beginning of a line are left elsewhere, so people can read the source. */
	private static boolean isSpecial(String text, int i) {
		char c = text.charAt(i);
		return ALWAYS_SPECIAL.indexOf(c) >= 0 || FIRST_SPECIAL.indexOf(c) >= 0 && text.substring(0, i).isBlank();
	}

	/** A text as code, which may stand in a cell of a table. */
	static String code(String text) {
		StringBuilder code = new StringBuilder();
		int longest = 0;
		int run = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = visible(text.charAt(i));
			run = c == '`' ? run + 1 : 0;
			longest = Math.max(longest, run);
			code.append(c == '|' ? "\\|" : Character.toString(c));
		}
		if (code.isEmpty()) {
			return "";
		}
		String fence = "`".repeat(longest + 1);
		boolean padded = code.charAt(0) == '`' || code.charAt(code.length() - 1) == '`';
		return fence + (padded ? " " : "") + code + (padded ? " " : "") + fence;
	}

	/** A sentence in which code stands in back-quotes, as all messages are. */
	static String sentence(String text) {
		String[] parts = text.split("`", -1);
		if (parts.length % 2 == 0) { // a back-quote without its other one: it is part of a name or a text
			return plain(text);
		}
		StringBuilder sentence = new StringBuilder();
		for (int i = 0; i < parts.length; i++) {
			sentence.append(i % 2 == 0 ? plain(parts[i]) : code(parts[i]));
		}
		return sentence.toString();
	}

	private static char visible(char c) {
		return c == '\n' || c == '\r' || c == '\t' ? ' ' : Character.isISOControl(c) ? '\ufffd' : c;
	}
}
