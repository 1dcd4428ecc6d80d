package org.ipcstudio.model.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The regular files below a folder, named by their path relative to it. A missing folder has no files. */
record SourceTree(Path root) {

	SortedSet<String> files() throws IOException {
		if (!Files.isDirectory(root)) {
			return new TreeSet<>();
		}
		try (Stream<Path> paths = Files.walk(root)) {
			return paths.filter(Files::isRegularFile).map(file -> root.relativize(file).toString())
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** The names of the files that only one of the two trees has, or whose bytes differ. */
	List<String> differences(SourceTree other) throws IOException {
		SortedSet<String> names = files();
		names.addAll(other.files());
		return names.stream().filter(name -> !sameContent(root.resolve(name), other.root.resolve(name))).toList();
	}

	/** Afterwards this tree holds exactly the files of the other one; files that are the same already keep their time. */
	void replaceBy(SourceTree other) throws IOException {
		for (String name : differences(other)) {
			Path source = other.root.resolve(name);
			Path target = root.resolve(name);
			if (Files.exists(source)) {
				Files.createDirectories(target.getParent());
				Files.write(target, Files.readAllBytes(source));
			} else {
				Files.delete(target);
			}
		}
	}

	void delete() throws IOException {
		if (!Files.exists(root)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(root)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}

	private static boolean sameContent(Path one, Path two) {
		try {
			return Files.exists(one) && Files.exists(two) && Files.mismatch(one, two) < 0;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
