package org.ipcstudio.engine.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.Facts.Kind;
import org.ipcstudio.engine.simulate.RandomSystems;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The moves of a process depend on nothing but its frame and its footprint, and change nothing else. */
class FootprintTest {
	private static final int MOST_STATES = 300;

	static List<Path> files() throws IOException {
		List<Path> found = new ArrayList<>();
		Path bundles = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
		for (String folder : List.of("org.ipcstudio.checker.tests/corpus", "org.ipcstudio.examples/models")) {
			try (Stream<Path> files = Files.list(bundles.resolve(folder))) {
				files.filter(file -> file.toString().endsWith(".ipc")).sorted().forEach(found::add);
			}
		}
		assertTrue(found.size() > 80, () -> "only %d files".formatted(found.size()));
		return found;
	}

	private static CompiledSystem compile(String text) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> text + file.problems().stream().filter(Problem::isError).toList());
		return SystemCompiler.compile(file);
	}

	private static Optional<String> violation(CompiledSystem system) {
		return new FootprintCheck(system, Forgetting.IRRELEVANT_DATA, Set.of()).run(MOST_STATES);
	}

	@ParameterizedTest
	@MethodSource("files")
	void holdsForTheCorpusAndTheExamples(Path file) throws IOException {
		SourceFile source = SourceFile.read(file);
		if (source.hasErrors()) {
			return; // some files of the corpus are wrong on purpose
		}
		assertEquals(Optional.empty(), violation(SystemCompiler.compile(source)));
	}

	@Test
	void holdsForGeneratedSystems() {
		for (long seed = 0; seed < 150; seed++) {
			String text = RandomSystems.generate(seed);
			assertEquals(Optional.empty(), violation(compile(text)), text);
		}
	}

	@ParameterizedTest
	@MethodSource("org.ipcstudio.engine.kernel.FootprintSystems#texts")
	void holdsForSystemsWithRareOperations(String text) {
		FootprintCheck check = new FootprintCheck(compile("system T {\n" + text + "\n}"),
				Forgetting.DEAD_VALUES, Set.of());
		assertEquals(Optional.empty(), check.run(5 * MOST_STATES));
		assertTrue(check.agreements() > 0);
	}

	/** Whatever kind of fact is kept from the check, it finds something that depends on it. */
	@ParameterizedTest
	@EnumSource
	void everyKindOfFactIsNeeded(Kind kind) {
		boolean found = FootprintSystems.texts().stream().anyMatch(text -> new FootprintCheck(
				compile("system T {\n" + text + "\n}"), Forgetting.DEAD_VALUES, Set.of(kind)).run(MOST_STATES).isPresent());
		assertTrue(found);
	}
}
