package org.ipcstudio.engine.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ipcstudio.language.SourceFile;

/** The systems that are there to try things out on. */
public final class Systems {
	private Systems() {
	}

	/** The texts of the examples and of the corpus of the checker that have no errors. */
	public static List<String> written() throws IOException {
		Path bundles = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
		List<String> texts = new ArrayList<>();
		for (String folder : List.of("org.ipcstudio.checker.tests/corpus", "org.ipcstudio.examples/models")) {
			try (Stream<Path> files = Files.list(bundles.resolve(folder))) {
				for (Path path : files.filter(file -> file.toString().endsWith(".ipc")).sorted().toList()) {
					String text = Files.readString(path);
					if (!SourceFile.parse(text).hasErrors()) {
						texts.add(text);
					}
				}
			}
		}
		if (texts.size() < 80) {
			throw new IOException("Only %d systems were found in %s.".formatted(texts.size(), bundles.toAbsolutePath()));
		}
		return texts;
	}
}
