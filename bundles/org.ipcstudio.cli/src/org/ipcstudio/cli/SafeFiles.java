package org.ipcstudio.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files so that nothing is lost that somebody may want to keep. */
public final class SafeFiles {
	private SafeFiles() {
	}

	/**
	 * Puts a text into a file that must not exist yet.
	 *
	 * @throws CommandException if it exists, or cannot be written
	 */
	public static void create(Path file, String text) {
		try {
			Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		} catch (FileAlreadyExistsException e) {
			throw new CommandException("The file %s exists already, and stays as it is; choose another name.".formatted(file), e);
		} catch (IOException e) {
			throw notWritten(file, e);
		}
	}

	/** Replaces the text of a file in one step, so that it never holds half of it; its permissions stay as they are. */
	public static void replace(Path file, String text) {
		Path temporary = null;
		try {
			Path real = file.toRealPath();
			temporary = Files.createTempFile(real.toAbsolutePath().getParent(), ".ipc-", ".tmp");
			Files.writeString(temporary, text);
			copyPermissions(real, temporary);
			Files.move(temporary, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			delete(temporary);
			throw notWritten(file, e);
		}
	}

	/** Puts a text into a file in one step, whether there is one already or not; a device takes the text as it is. */
	public static void write(Path file, String text) {
		if (Files.isRegularFile(file)) {
			replace(file, text);
			return;
		}
		Path temporary = null;
		try {
			if (Files.exists(file)) {
				Files.writeString(file, text);
				return;
			}
			temporary = file.resolveSibling(".ipc-" + Long.toHexString(System.nanoTime()) + ".tmp");
			Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			delete(temporary);
			throw notWritten(file, e);
		}
	}

	/** @throws CommandException if it is plain, without a try, that a file cannot be written */
	public static void expectWritable(Path file) {
		Path folder = file.toAbsolutePath().getParent();
		if (Files.isDirectory(file)) {
			throw new CommandException("%s is a directory; name a file to write.".formatted(file));
		}
		if (folder != null && !Files.isDirectory(folder)) {
			throw notWritten(file, new NoSuchFileException(file.toString()));
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		if (isPosix(from)) {
			Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
		}
	}

	private static void delete(Path temporary) {
		try {
			if (temporary != null) {
				Files.deleteIfExists(temporary);
			}
		} catch (IOException e) {
			// the message about the file itself says enough
		}
	}

	/** Opens a new file that only its owner may read, or empties an existing one. */
	public static Writer openPrivate(Path file) {
		try {
			if (!Files.exists(file)) {
				FileAttribute<?>[] attributes = isPosix(file.toAbsolutePath().getParent())
						? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
						: new FileAttribute<?>[0];
				Files.createFile(file, attributes);
			}
			return Files.newBufferedWriter(file, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw notWritten(file, e);
		}
	}

	private static boolean isPosix(Path file) {
		return file != null && file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	/** Why a file cannot be written, as a sentence. */
	public static CommandException notWritten(Path file, IOException e) {
		String reason = switch (e) {
			case NoSuchFileException missing -> "its folder does not exist";
			case java.nio.file.AccessDeniedException denied -> "you may not write there";
			case FileSystemException other when other.getReason() != null -> other.getReason();
			default -> e.getMessage();
		};
		return new CommandException("The file %s cannot be written: %s.".formatted(file, reason), e);
	}
}
