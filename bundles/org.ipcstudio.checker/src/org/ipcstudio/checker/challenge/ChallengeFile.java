package org.ipcstudio.checker.challenge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files that state challenges: small texts in UTF-8 whose names end with {@value #EXTENSION}. */
public final class ChallengeFile {
	/** What the name of such a file ends with. */
	public static final String EXTENSION = ".challenge";
	/** The largest file, in bytes. */
	public static final int MAXIMUM_SIZE = 64 * 1024;

	private ChallengeFile() {
	}

	/**
	 * Reads a file.
	 *
	 * @throws ChallengeException if it is no challenge
	 * @throws IOException        if it cannot be read
	 */
	public static Challenge read(Path file) throws IOException, ChallengeException {
		try (InputStream in = Files.newInputStream(file)) {
			return read(in);
		}
	}

	/**
	 * Reads a stream, which stays open.
	 *
	 * @throws ChallengeException if it holds no challenge
	 * @throws IOException        if it cannot be read
	 */
	public static Challenge read(InputStream in) throws IOException, ChallengeException {
		byte[] bytes = in.readNBytes(MAXIMUM_SIZE + 1);
		if (bytes.length > MAXIMUM_SIZE) {
			throw new ChallengeException(0, "The file is larger than %d bytes, so it is no challenge."
					.formatted(MAXIMUM_SIZE));
		}
		try {
			return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		} catch (CharacterCodingException e) {
			throw new ChallengeException(0, "There are bytes in the file that are no text in UTF-8; save it as UTF-8.");
		}
	}

	/**
	 * Parses a text.
	 *
	 * @throws ChallengeException if it states no challenge; tells everything that is wrong with it
	 */
	public static Challenge parse(String text) throws ChallengeException {
		return new ChallengeParser(text).parse();
	}
}
