package org.ipcstudio.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the texts in code to their fields: a field without a text would show as an error in the user interface. */
class MessagesTest {
	private static final Path BUNDLES = Path.of("bundles").toAbsolutePath();
	private static final Pattern FIELD = Pattern.compile("(?m)^\\s*(.*\\bString\\s+)(\\w+(?:,\\s*\\w+)*);");

	/** The folders of all packages that have texts. */
	static List<Path> packages() throws IOException {
		try (Stream<Path> files = Files.walk(BUNDLES)) {
			return files.filter(file -> file.endsWith("messages.properties") && file.toString().contains("/src/"))
					.map(file -> BUNDLES.relativize(file.getParent())).sorted().toList();
		}
	}

	@Test
	void thereAreTexts() throws IOException {
		assertFalse(packages().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("packages")
	void everyFieldHasATextAndEveryTextAField(Path folder) throws IOException {
		assertEquals(texts(folder).stringPropertyNames(), fields(folder));
	}

	/** The platform fills public static fields only, and silently leaves others null. */
	@ParameterizedTest
	@MethodSource("packages")
	void everyFieldIsPublic(Path folder) throws IOException {
		assertEquals(List.of(), FIELD.matcher(source(folder)).results()
				.filter(field -> !field.group(1).equals("public static String ")).map(field -> field.group(2)).toList());
	}

	@ParameterizedTest
	@MethodSource("packages")
	void everyTextIsUsed(Path folder) throws IOException {
		Set<String> unused = new TreeSet<>(fields(folder));
		Path bundle = BUNDLES.resolve(folder.subpath(0, 1)).resolve("src");
		try (Stream<Path> files = Files.walk(bundle)) {
			for (Path file : files.filter(one -> one.toString().endsWith(".java") && !one.endsWith("Messages.java")).toList()) {
				String source = Files.readString(file);
				unused.removeIf(field -> source.contains("Messages." + field) || source.contains("\"" + field + "\""));
			}
		}
		assertEquals(Set.of(), unused);
	}

	@ParameterizedTest
	@MethodSource("packages")
	void theClassReadsItsOwnFile(Path folder) throws IOException {
		String name = folder.subpath(2, folder.getNameCount()).toString().replace('/', '.') + ".messages";
		String source = source(folder);
		assertTrue(source.contains('"' + name + '"') || source.contains("Messages.class.getPackageName()"), name);
	}

	private static Set<String> fields(Path folder) throws IOException {
		return FIELD.matcher(source(folder)).results().flatMap(field -> Stream.of(field.group(2).split(",\\s*")))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String source(Path folder) throws IOException {
		return Files.readString(BUNDLES.resolve(folder).resolve("Messages.java"));
	}

	private static Properties texts(Path folder) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(folder).resolve("messages.properties"))) {
			texts.load(reader);
		}
		return texts;
	}
}
