package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reductions, threads and the wish for shortest traces never change what is found: every combination of them is crossed
 * with the corpus, the examples and generated systems. The system property {@code org.ipcstudio.checker.systems} sets how
 * many systems each group of generated ones has.
 */
class ReductionsTest {
	private static final int SYSTEMS = Integer.getInteger("org.ipcstudio.checker.systems", 300);
	/** Larger generated systems are looked at only as far as that. */
	private static final int MOST_STATES = 400;
	/** Larger systems of the corpus are crossed with a few settings only. */
	private static final int MANY_STATES = 2_000;
	/** The memory bounds what happens inside of one atomic block, too. */
	private static final CheckOptions OPTIONS = CheckOptions.defaults().withMaxStates(MOST_STATES)
			.withMaxMemory(16 << 20).withUnboundedLimit(2);

	/** Some reductions are of no use where certain kinds are looked for. */
	private static final List<Set<FindingKind>> KINDS = List.of(EnumSet.allOf(FindingKind.class),
			EnumSet.complementOf(EnumSet.of(FindingKind.PARTIAL_DEADLOCK, FindingKind.LIVELOCK)),
			EnumSet.of(FindingKind.DEADLOCK),
			EnumSet.of(FindingKind.UNREACHED, FindingKind.NEVER_PICKED, FindingKind.LEFTOVER, FindingKind.LOST),
			EnumSet.complementOf(EnumSet.of(FindingKind.LIVELOCK)));

	static Stream<Path> files() {
		return Stream.concat(Corpus.entries().filter(entry -> entry.exit() != 2).map(Corpus.Entry::file),
				Examples.all().stream().map(Examples.Example::file));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("files")
	void doNotMatterForTheCorpusAndTheExamples(Path file) throws IOException {
		String text = Files.readString(file);
		CompiledSystem system = compile(text, file.toString());
		boolean large = !Checker.check(system, CheckOptions.defaults().withMaxStates(MANY_STATES), ProgressListener.NONE)
				.statistics().complete();
		for (Set<FindingKind> kinds : KINDS) {
			CheckOptions options = CheckOptions.defaults().withKinds(kinds);
			assertTrue(new Crossing(kinds + " in " + file, system, options).compare(large ? Crossing.fewSettings()
					: Setting.all()), file::toString);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void doNotMatterForGeneratedSystems(int group) {
		crossAll(group, RandomSystem::of);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void doNotMatterForGeneratedArrays(int group) {
		crossAll(group, RandomArrays::of);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5 })
	void doNotMatterForGeneratedDataFlows(int group) {
		crossAll(group, RandomDataFlow::of);
	}

	/** The systems of a group are crossed on all processors at once; the first failure is reported. */
	private static void crossAll(int group, LongFunction<String> generator) {
		long complete = LongStream.range((long) group * SYSTEMS, (group + 1L) * SYSTEMS).parallel()
				.filter(seed -> cross(seed, generator.apply(seed))).count();
		assertTrue(complete > SYSTEMS / 4, "too few of the systems are small: " + complete);
	}

	private static boolean cross(long seed, String text) {
		Set<FindingKind> kinds = KINDS.get((int) (seed / Setting.SHARES % KINDS.size()));
		String where = "seed " + seed + ", " + kinds + "\n" + text;
		return new Crossing(where, compile(text, where), OPTIONS.withKinds(kinds)).compare(Setting.share(seed));
	}

	private static CompiledSystem compile(String text, String where) {
		SourceFile file = SourceFile.parse(text);
		assertFalse(file.hasErrors(), () -> file.problems() + "\n" + where);
		return SystemCompiler.compile(file);
	}
}
