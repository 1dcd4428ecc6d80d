package org.ipcstudio.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the files that a call names: files themselves, folders, which mean every {@code .ipc} file below them, and
 * patterns, which shells expand only sometimes and Windows never. They come in the order of the call, those of one
 * folder or pattern sorted, and each file once, whatever it is called by.
 */
public final class SourceFiles {
	private static final String EXTENSION = ".ipc";

	private final String extension;
	private final Set<Path> seen = new HashSet<>();
	private final List<Entry> entries = new ArrayList<>();

	/**
	 * What a word of a call stands for.
	 *
	 * @param name  the name of a file; where nothing was found, the word itself
	 * @param error why there is no file, a full sentence; empty if there may be one
	 */
	public record Entry(String name, Optional<String> error) {
	}

	private SourceFiles(String extension) {
		this.extension = extension;
	}

	/** The files that these words name. A word that names none is an entry with an error; nothing is thrown. */
	public static List<Entry> of(List<String> words) {
		return of(words, EXTENSION);
	}

	/** The same where folders and patterns mean files of another kind, whose names end with {@code extension}. */
	public static List<Entry> of(List<String> words, String extension) {
		SourceFiles files = new SourceFiles(extension);
		words.forEach(files::add);
		return List.copyOf(files.entries);
	}

	private void add(String word) {
		try {
			Optional<Path> path = existing(word);
			if (word.isEmpty()) {
				fail(word, "An empty name is no file's.");
			} else if (path.isPresent() && Files.isDirectory(path.get())) {
				addAll(word, FileWalk.below(path.get(), extension), "There is no %s file in the folder %s.");
			} else if (path.isEmpty() && GlobPattern.isPattern(word)) {
				addAll(word, new GlobPattern(word).files(extension), "No %s file matches the pattern %s.");
			} else {
				addFile(word);
			}
		} catch (CommandException e) {
			fail(word, e.getMessage());
		} catch (IOException e) {
			fail(word, "What is in %s cannot be read: %s.".formatted(word, e.getMessage()));
		}
	}

	private void addAll(String word, List<Path> files, String none) {
		if (files.isEmpty()) {
			fail(word, none.formatted(extension, word));
		}
		files.forEach(file -> addFile(file.toString()));
	}

	private void addFile(String name) {
		if (seen.add(identity(name))) {
			entries.add(new Entry(name, Optional.empty()));
		}
	}

	private void fail(String word, String error) {
		entries.add(new Entry(word, Optional.of(error)));
	}

	/** The file or folder of exactly this name, if there is one. */
	private static Optional<Path> existing(String word) {
		try {
			return Optional.of(Path.of(word)).filter(Files::exists);
		} catch (InvalidPathException e) { // where an asterisk cannot be in a name, for example
			return Optional.empty();
		}
	}

	/** The same path for the same file. */
	private static Path identity(String name) {
		Path path = Source.path(name);
		try {
			return path.toRealPath();
		} catch (IOException e) { // reading it will tell what is wrong with it
			return path.toAbsolutePath().normalize();
		}
	}

	/** Whether a name is that of a text of a system. */
	public static boolean isSource(Path file) {
		return hasExtension(file, EXTENSION);
	}

	static boolean hasExtension(Path file, String extension) {
		return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(extension);
	}
}
