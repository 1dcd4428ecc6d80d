package org.ipcstudio.cli.tests;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle as it stands in the sources: its manifest and its packages. Only folders with a manifest are bundles. */
record Bundle(Path folder) {

	static final String PREFIX = "org.ipcstudio.";

	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	static List<Bundle> all() throws IOException {
		try (Stream<Path> folders = Files.list(bundles())) {
			return folders.filter(folder -> Files.exists(folder.resolve(MANIFEST))).sorted().map(Bundle::new).toList();
		}
	}

	static Bundle named(String shortName) throws IOException {
		return new Bundle(bundles().resolve(PREFIX + shortName));
	}

	/** The build starts tests in the root of the repository, an IDE in their bundle. */
	private static Path bundles() {
		Path fromRoot = Path.of("bundles").toAbsolutePath();
		return Files.isDirectory(fromRoot) ? fromRoot : Path.of("").toAbsolutePath().getParent();
	}

	String name() {
		return folder.getFileName().toString();
	}

	String shortName() {
		return name().substring(PREFIX.length());
	}

	boolean isTests() {
		return name().endsWith(".tests");
	}

	/** Whether it adds to another bundle, which then decides what is exported. */
	boolean isFragment() throws IOException {
		return hasHeader("Fragment-Host");
	}

	boolean hasHeader(String header) throws IOException {
		return headers().containsKey(new Attributes.Name(header));
	}

	/** The symbolic names of the bundles that this one requires. */
	Set<String> required() throws IOException {
		return new TreeSet<>(clauses("Require-Bundle").keySet());
	}

	/** The exported packages with their directives, which are empty for what everybody may use. */
	Map<String, String> exported() throws IOException {
		return clauses("Export-Package");
	}

	/** Every package that has a class; what ANTLR generates is in a package of its own bundle that has other classes, too. */
	Set<String> packages() throws IOException {
		Set<String> packages = new TreeSet<>();
		for (Path source : javaFiles()) {
			if (!source.endsWith("package-info.java")) {
				packages.add(packageOf(source));
			}
		}
		return packages;
	}

	/** Every source line, with its file, in which the pattern is found. */
	List<String> linesWith(Pattern pattern) throws IOException {
		List<String> found = new ArrayList<>();
		for (Path source : javaFiles()) {
			try (Stream<String> lines = Files.lines(source)) {
				lines.filter(line -> pattern.matcher(line).find()).forEach(line -> found.add(folder.relativize(source) + ": " + line));
			}
		}
		return found;
	}

	@Override
	public String toString() {
		return shortName();
	}

	private List<Path> javaFiles() throws IOException {
		List<Path> files = new ArrayList<>();
		for (String sources : List.of("src", "emf-gen")) {
			if (Files.isDirectory(folder.resolve(sources))) {
				try (Stream<Path> paths = Files.walk(folder.resolve(sources))) {
					paths.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
				}
			}
		}
		return files;
	}

	private String packageOf(Path source) {
		Path inSources = folder.relativize(source.getParent());
		return inSources.subpath(1, inSources.getNameCount()).toString().replace('/', '.').replace('\\', '.');
	}

	/** A header's clauses: name to all that follows the first semicolon. */
	private Map<String, String> clauses(String header) throws IOException {
		Map<String, String> clauses = new TreeMap<>();
		String value = headers().getValue(header);
		if (value != null) {
			// A comma within quotation marks belongs to a version range.
			for (String clause : value.split(",(?=([^\"]*\"[^\"]*\")*[^\"]*$)")) {
				String[] parts = clause.strip().split(";", 2);
				clauses.put(parts[0], parts.length == 1 ? "" : parts[1]);
			}
		}
		return clauses;
	}

	private Attributes headers() throws IOException {
		try (InputStream in = Files.newInputStream(folder.resolve(MANIFEST))) {
			return new Manifest(in).getMainAttributes();
		}
	}
}
