package org.ipcstudio.language.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ipcstudio.language.SourceFile;

/** The example systems and the corpus of the checker, as texts for tests that hold for every system. */
public final class CorpusFiles {

	/**
	 * A file of the corpus.
	 *
	 * @param name its name without the folder
	 * @param text its text
	 */
	public record CorpusFile(String name, String text) {

		@Override
		public String toString() {
			return name;
		}
	}

	private static final List<CorpusFile> INTACT = find();

	private CorpusFiles() {
	}

	/** All files without syntax errors. */
	public static Stream<CorpusFile> intact() {
		return INTACT.stream();
	}

	private static List<CorpusFile> find() {
		List<CorpusFile> files = Stream.of("org.ipcstudio.checker.tests/corpus", "org.ipcstudio.examples/models")
				.flatMap(folder -> files(bundles().resolve(folder)))
				.filter(file -> Syntax.firstError(SourceFile.parse(file.text())).isEmpty()).toList();
		if (files.size() < 80) {
			throw new IllegalStateException("Only " + files.size() + " files of the corpus have been found.");
		}
		return files;
	}

	private static Stream<CorpusFile> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(".ipc")).sorted().map(CorpusFiles::read).toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static CorpusFile read(Path file) {
		try {
			return new CorpusFile(file.getFileName().toString(), Files.readString(file));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The folder of all bundles; the tests start in the root of the project or in the folder of their bundle. */
	private static Path bundles() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.isDirectory(folder.resolve("bundles/org.ipcstudio.checker.tests/corpus"))) {
				return folder.resolve("bundles");
			}
		}
		throw new IllegalStateException("The tests have to be started inside the project.");
	}
}
