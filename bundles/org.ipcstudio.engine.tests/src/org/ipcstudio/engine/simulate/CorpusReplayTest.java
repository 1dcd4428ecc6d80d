package org.ipcstudio.engine.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs of the corpus of the checker and of the examples: the same again and again, and the same when they are replayed. */
class CorpusReplayTest {
	private static final List<String> FOLDERS = List.of("org.ipcstudio.checker.tests/corpus", "org.ipcstudio.examples/models");

	static List<Path> files() throws IOException {
		Path bundles = Files.isDirectory(Path.of("bundles")) ? Path.of("bundles") : Path.of("..");
		try (Stream<Path> files = FOLDERS.stream().map(bundles::resolve).flatMap(CorpusReplayTest::list)) {
			List<Path> found = files.filter(file -> file.toString().endsWith(".ipc")).sorted().toList();
			assertTrue(found.size() > 80, () -> "only %d files".formatted(found.size()));
			return found;
		}
	}

	private static Stream<Path> list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aRunIsRepeatableByItsSeedAndByItsTrace(Path file) throws IOException {
		SourceFile source = SourceFile.read(file);
		if (source.hasErrors()) {
			return; // some files of the corpus are wrong on purpose
		}
		CompiledSystem system = SystemCompiler.compile(source);
		for (Policy policy : Policy.values()) {
			String trace = Runs.record(simulator(system, policy));
			assertEquals(trace, Runs.record(simulator(system, policy)));
			ReplayStrategy replay = new ReplayStrategy(Runs.read(trace));
			String repeated = Runs.record(simulator(system, policy).strategy(replay));
			assertEquals(Optional.empty(), replay.misfit());
			assertEquals(trace, repeated);
		}
	}

	private static Simulator simulator(CompiledSystem system, Policy policy) {
		return new Simulator(system).policy(policy).seed(5).cores(2).stepLimit(500);
	}
}
