package org.ipcstudio.language.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.UnreadableSourceException;

/** Reads texts from files, and says in one sentence why that is not possible. */
public final class SourceReader {

	private SourceReader() {
	}

	/** The text of a file in UTF-8, which may begin with a byte order mark. */
	public static String read(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			throw unreadable(path, "is a directory; name a file in it.", null);
		}
		try (InputStream in = Files.newInputStream(path)) {
			return read(in, path.toString());
		} catch (UnreadableSourceException e) {
			throw e;
		} catch (NoSuchFileException e) {
			throw unreadable(path, "does not exist.", e);
		} catch (AccessDeniedException e) {
			throw unreadable(path, "may not be read by you; change its permissions.", e);
		} catch (IOException e) {
			throw unreadable(path, "cannot be read: " + reason(e), e);
		}
	}

	/**
	 * The text of a stream in UTF-8.
	 *
	 * @param name what messages call the file
	 */
	public static String read(InputStream in, String name) throws IOException {
		byte[] bytes = in.readNBytes(SourceFile.MAXIMUM_SIZE + 1);
		if (bytes.length > SourceFile.MAXIMUM_SIZE) {
			throw unreadable(name, "is larger than the limit of 16 MiB.", null);
		}
		return decode(name, bytes);
	}

	private static String reason(IOException e) {
		String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
		return reason == null ? e.getClass().getSimpleName() + "." : reason + ".";
	}

	private static String decode(String name, byte[] bytes) throws UnreadableSourceException {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			if (text.indexOf('\0') >= 0) {
				throw unreadable(name, "is no text: it contains a zero byte.", null);
			}
			return text;
		} catch (CharacterCodingException e) {
			throw unreadable(name, "is no text in UTF-8; save it in that encoding.", e);
		}
	}

	private static UnreadableSourceException unreadable(Object file, String what, IOException cause) {
		return new UnreadableSourceException("The file " + file + " " + what, cause);
	}
}
