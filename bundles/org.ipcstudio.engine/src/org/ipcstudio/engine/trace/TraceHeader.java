package org.ipcstudio.engine.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The first line of a trace: what it is a trace of.
 *
 * @param version the version of the format, {@value #VERSION} for the present one
 * @param system  the name of the system
 * @param hash    the SHA-256 of the source text in UTF-8, as 64 hexadecimal digits in lower case
 * @param source  the name of the source file; the empty string if it had none
 * @param seed    the seed of the random numbers, if there was one
 * @param origin  how it was made, in words: {@code simulation, random, 2 cores}
 * @param play    what help was used, if a person played a challenge
 */
public record TraceHeader(int version, String system, String hash, String source, OptionalLong seed, String origin,
		Optional<Play> play) {
	/** The version of the format that this class describes. */
	public static final int VERSION = 1;

	/**
	 * The header for a trace that is being made.
	 *
	 * @param text the source text
	 */
	public static TraceHeader of(String system, String text, String source, OptionalLong seed, String origin) {
		return new TraceHeader(VERSION, system, hash(text), source, seed, origin, Optional.empty());
	}

	/** The same of a trace that a person has played. */
	public TraceHeader withPlay(Play newPlay) {
		return new TraceHeader(version, system, hash, source, seed, origin, Optional.of(newPlay));
	}

	/** The SHA-256 of a text in UTF-8, as hexadecimal digits in lower case. */
	public static String hash(String text) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	/**
	 * Why this is not a trace of a system, in one or two full sentences; empty if it is one.
	 *
	 * @param systemName the name of the system
	 * @param text       its source text
	 */
	public Optional<String> mismatch(String systemName, String text) {
		if (!system.equals(systemName)) {
			return Optional.of("The trace was recorded of the system %s, but this is the system %s."
					.formatted(system, systemName));
		}
		if (!hash.equals(hash(text))) {
			return Optional.of("The source of the system %s has changed since the trace was recorded.".formatted(system));
		}
		return Optional.empty();
	}
}
