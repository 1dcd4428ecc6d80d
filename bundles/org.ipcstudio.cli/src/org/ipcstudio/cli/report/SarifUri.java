package org.ipcstudio.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Names files as SARIF does: relative to the folder that the program was called in, where they are below it. */
final class SarifUri {
	/** What the folder that the program was called in is called, as servers expect it. */
	static final String BASE = "%SRCROOT%";

	private SarifUri() {
	}

	/** Whether the address of a file is relative to {@link #BASE}. */
	static boolean isRelative(String name) {
		return !of(name).startsWith("file:");
	}

	/** The address of a file. */
	static String of(String name) {
		try {
			Path here = Path.of("").toAbsolutePath().normalize();
			Path file = here.resolve(name).normalize();
			return file.startsWith(here) && !file.equals(here) ? relative(here.relativize(file)) : file.toUri().toString();
		} catch (InvalidPathException e) { // a pattern, or no file at all
			return encoded(name);
		}
	}

	private static String relative(Path path) {
		StringBuilder uri = new StringBuilder();
		for (Path part : path) {
			uri.append(uri.isEmpty() ? "" : "/").append(encoded(part.toString()));
		}
		return uri.toString();
	}

	/** One part of a path with everything escaped that may not stand in one (RFC 3986, section 3.3). */
	private static String encoded(String part) {
		StringBuilder encoded = new StringBuilder();
		for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xff);
			if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~!$&'()*+,;=@".indexOf(c) >= 0)) {
				encoded.append(c);
			} else {
				encoded.append('%').append(Integer.toHexString(0x100 | c).substring(1).toUpperCase(Locale.ROOT));
			}
		}
		return encoded.toString();
	}
}
