package org.ipcstudio.checker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small systems with known outcome in the folder {@code corpus} of this bundle. */
final class Corpus {
	private static final Path FOLDER = folder();

	/**
	 * A line of the manifest.
	 *
	 * @param name    the name of the file without its extension
	 * @param exit    the exit code of the command line
	 * @param kind    a kind of finding; {@code ok} or {@code invalid}
	 * @param stuck   the processes of a finding of that kind; empty if that is left open
	 * @param remarks the kinds of remarks, all of them
	 */
	record Entry(String name, int exit, String kind, Set<String> stuck, Set<String> remarks) {
		Path file() {
			return FOLDER.resolve(name + ".ipc");
		}

		@Override
		public String toString() {
			return name;
		}
	}

	private Corpus() {
	}

	static Stream<Entry> entries() {
		try {
			return Files.readAllLines(FOLDER.resolve("manifest.tsv")).stream().skip(1).filter(line -> !line.isBlank())
					.map(Corpus::entry);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Entry entry(String line) {
		String[] columns = line.split("\t", -1);
		return new Entry(columns[0], Integer.parseInt(columns[1]), columns[2], names(columns[3]), names(columns[4]));
	}

	private static Set<String> names(String list) {
		return Arrays.stream(list.split(",")).map(String::strip).filter(name -> !name.isEmpty())
				.collect(Collectors.toCollection(TreeSet::new));
	}

	/** Tests start in this bundle or in the root of the checkout. */
	private static Path folder() {
		Path here = Path.of("corpus");
		return Files.isDirectory(here) ? here : Path.of("bundles", "org.ipcstudio.checker.tests", "corpus");
	}
}
