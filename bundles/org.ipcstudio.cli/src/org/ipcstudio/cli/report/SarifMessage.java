package org.ipcstudio.cli.report;

import java.util.regex.Pattern;

/** Writes sentences so that nothing in them is taken for a placeholder or a link (SARIF 2.1.0, 3.11.5 and 3.11.6). */
final class SarifMessage {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)](?=\\()");

	private SarifMessage() {
	}

	static String of(String text) {
		String plain = PLACEHOLDER.matcher(text).replaceAll("{{$1}}");
		return LINK.matcher(plain).replaceAll("\\\\[$1\\\\]");
	}
}
