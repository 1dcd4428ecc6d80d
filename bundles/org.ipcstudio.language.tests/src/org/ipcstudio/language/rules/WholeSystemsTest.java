package org.ipcstudio.language.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The acceptance corpus and the examples: no legal system is rejected, and the illegal ones are. */
class WholeSystemsTest {

	private static final Path CORPUS = Path.of("bundles/org.ipcstudio.checker.tests/corpus");
	private static final Path EXAMPLES = Path.of("bundles/org.ipcstudio.examples/models");

	static Stream<String[]> corpus() throws IOException {
		return Files.readAllLines(CORPUS.resolve("manifest.tsv")).stream().skip(1).map(line -> line.split("\t"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("corpus")
	void theCorpusIsJudgedAsExpected(String name, String exit) throws IOException {
		SourceFile file = SourceFile.read(CORPUS.resolve(name + ".ipc"));
		assertEquals(exit.equals("2"), file.hasErrors(), () -> file.problems().toString());
	}

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".ipc")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesHaveNoErrors(Path example) throws IOException {
		assertEquals(List.of(), SourceFile.read(example).problems().stream().filter(Problem::isError).toList());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void repairedExamplesHaveNoWarnings(Path example) throws IOException {
		if (example.toString().endsWith("-fixed.ipc")) {
			assertEquals(List.of(), SourceFile.read(example).problems());
		}
	}
}
