package org.ipcstudio.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the systems are that other bundles hold. */
public final class Corpus {
	private Corpus() {
	}

	/** A file of the corpus of the checker. */
	public static Path file(String name) {
		return bundles().resolve("org.ipcstudio.checker.tests").resolve("corpus").resolve(name);
	}

	/** A file of the examples. */
	public static Path example(String name) {
		return bundles().resolve("org.ipcstudio.examples").resolve("models").resolve(name);
	}

	/** Tests start in their bundle or in the root of the checkout. */
	private static Path bundles() {
		Path here = Path.of("bundles");
		return Files.isDirectory(here) ? here : Path.of("..");
	}
}
