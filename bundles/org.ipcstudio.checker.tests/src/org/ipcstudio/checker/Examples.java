package org.ipcstudio.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The example models, each with the outcome that its first line promises to the reader. */
final class Examples {
	/** What the file name of the repaired version of an example ends with. */
	static final String FIXED = "-fixed.ipc";

	private static final Pattern EXPECTATION = Pattern.compile("// expect: (?<kind>[a-z-]+)(?<stuck>( [\\w\\[\\]]+)*)"
			+ "(; also:(?<also>( [a-z-]+)+))?(; remarks:(?<remarks>( [a-z-]+)+))?");

	/**
	 * An example.
	 *
	 * @param defects the kinds of the defects, all of them; empty for a system that is right
	 * @param stuck   the processes of the finding of the first kind; empty if that is left open
	 * @param remarks the kinds of the remarks, all of them
	 */
	record Example(Path file, Set<String> defects, String kind, Set<String> stuck, Set<String> remarks) {
		String name() {
			return file.getFileName().toString();
		}

		boolean isFixed() {
			return name().endsWith(FIXED);
		}

		@Override
		public String toString() {
			return name();
		}
	}

	private Examples() {
	}

	static List<Example> all() {
		try (Stream<Path> files = Files.list(folder())) {
			return files.filter(file -> file.toString().endsWith(".ipc")).sorted().map(Examples::example).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Example example(Path file) {
		String line;
		try (Stream<String> lines = Files.lines(file)) {
			line = lines.findFirst().orElse("");
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		Matcher expectation = EXPECTATION.matcher(line);
		if (!expectation.matches()) {
			throw new IllegalStateException(file + " does not begin with its expected outcome: " + line);
		}
		String kind = expectation.group("kind");
		Set<String> defects = words(expectation.group("also"));
		if (!kind.equals("ok")) {
			defects.add(kind);
		}
		return new Example(file, defects, kind, words(expectation.group("stuck")), words(expectation.group("remarks")));
	}

	private static Set<String> words(String list) {
		return list == null || list.isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(list.strip().split(" ")));
	}

	/** Tests start in this bundle or in the root of the checkout. */
	private static Path folder() {
		Path beside = Path.of("..", "org.ipcstudio.examples", "models");
		return Files.isDirectory(beside) ? beside : Path.of("bundles", "org.ipcstudio.examples", "models");
	}
}
