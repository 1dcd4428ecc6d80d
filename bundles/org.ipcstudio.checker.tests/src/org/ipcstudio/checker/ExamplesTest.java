package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.ipcstudio.checker.Examples.Example;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example has the outcome that its first line promises, and is small enough to be explored while one waits. */
class ExamplesTest {
	private static final long MOST_STATES = 100_000;

	static List<Example> examples() {
		return Examples.all();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void hasTheOutcomeInItsFirstLine(Example example) throws IOException {
		SourceFile file = SourceFile.read(example.file());
		assertEquals(List.of(), file.problems().stream().filter(problem -> problem.isError()).toList());
		CheckResult result = Checker.check(SystemCompiler.compile(file), CheckOptions.defaults(), ProgressListener.NONE);
		assertTrue(result.statistics().complete());
		assertTrue(result.statistics().states() <= MOST_STATES, () -> result.statistics().toString());
		assertEquals(example.defects(), kinds(result, false), () -> messages(result));
		assertEquals(example.remarks(), kinds(result, true), () -> messages(result));
		if (!example.stuck().isEmpty()) {
			for (Finding finding : result.findings()) {
				if (finding.kind().id().equals(example.kind())) {
					assertEquals(example.stuck(), new TreeSet<>(finding.processes()), finding::message);
				}
			}
		}
	}

	@Test
	void everyScenarioIsThereBrokenAndFixed() {
		Set<String> broken = names(false);
		Set<String> fixed = names(true);
		assertEquals(broken, fixed);
		assertEquals(17, broken.size());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void theFixedVersionIsRightAndTheOtherIsNot(Example example) {
		assertEquals(example.isFixed(), example.defects().isEmpty());
	}

	private static Set<String> names(boolean fixed) {
		return Examples.all().stream().filter(example -> example.isFixed() == fixed)
				.map(example -> example.name().replace(Examples.FIXED, ".ipc"))
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> kinds(CheckResult result, boolean remarks) {
		return result.findings().stream().map(Finding::kind).filter(kind -> kind.isRemark() == remarks)
				.map(FindingKind::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private static String messages(CheckResult result) {
		return result.findings().stream().map(finding -> finding.kind().id() + ": " + finding.message())
				.collect(Collectors.joining("\n"));
	}
}
