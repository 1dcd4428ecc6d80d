package org.ipcstudio.checker.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A system that grows with a number N, written down twice in the folder {@code families} of this bundle: as an
 * {@code .ipc} text and in Promela, with the same processes, the same channels and the same steps.
 *
 * @param name    the name of both files without their extension
 * @param outcome what both have to find: a deadlock or a violated assertion, or that there is none
 * @param small   sizes that both are through with in seconds
 * @param large   sizes at which SPIN needs ten seconds and more
 * @param rate    sizes at which the rates of searches without any reduction are measured
 */
public record Family(String name, Outcome outcome, List<Size> small, List<Size> large, List<Size> rate) {
	private static final Path FOLDER = folder();
	private static final Pattern IPC_SIZE = Pattern.compile("(?m)^ {2}const N = \\d+$");
	private static final Pattern PROMELA_SIZE = Pattern.compile("(?m)^#define N \\d+$");

	/** All families, in the order of the manifest. */
	public static List<Family> all() {
		return read(FOLDER.resolve("manifest.tsv")).lines().skip(1).map(Family::of).toList();
	}

	private static Family of(String line) {
		String[] columns = line.split("\t", -1);
		return new Family(columns[0], Outcome.of(columns[1]), Size.list(columns[2]), Size.list(columns[3]),
				Size.list(columns[4]));
	}

	/** The text for IPC Studio. */
	public String ipc(int n) {
		return sized(IPC_SIZE, "ipc", "  const N = " + n);
	}

	/** The text for SPIN. */
	public String promela(int n) {
		return sized(PROMELA_SIZE, "pml", "#define N " + n);
	}

	/** The sizes N that the tests can afford to look at. */
	public List<Integer> smallSizes() {
		return small.stream().map(Size::n).toList();
	}

	private String sized(Pattern place, String extension, String size) {
		Matcher matcher = place.matcher(read(FOLDER.resolve(name + "." + extension)));
		if (!matcher.find()) {
			throw new IllegalStateException(name + "." + extension + " has no line that tells N");
		}
		return matcher.replaceFirst(size);
	}

	@Override
	public String toString() {
		return name;
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Both the benchmark and the tests start in this bundle or in the root of the checkout. */
	private static Path folder() {
		Path here = Path.of("families");
		return Files.isDirectory(here) ? here : Path.of("bundles", "org.ipcstudio.checker.tests", "families");
	}
}
