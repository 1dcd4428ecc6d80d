package org.ipcstudio.checker.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FamilyTest {

	static List<Family> families() {
		return Family.all();
	}

	static Stream<Arguments> allSizes() {
		return families().stream().flatMap(family -> Stream.of(family.small(), family.large(), family.rate())
				.flatMap(List::stream).map(size -> Arguments.of(family, size.n())));
	}

	@Test
	void everyKindOfSystemIsThere() {
		List<String> names = families().stream().map(Family::name).toList();
		assertTrue(names.containsAll(List.of("philosophers", "pipeline", "client-server", "token-ring", "leader-election",
				"readers-writers", "sliding-window", "bounded-buffer", "cyclic-sends-rendezvous", "cyclic-sends-buffered")),
				names::toString);
	}

	@ParameterizedTest
	@MethodSource("allSizes")
	void everySizeIsASystemWithoutAnyProblem(Family family, int n) {
		assertEquals(List.of(), SourceFile.parse(family.ipc(n)).problems());
	}

	@ParameterizedTest
	@MethodSource("allSizes")
	void bothTextsAreMadeForTheSize(Family family, int n) {
		assertTrue(family.ipc(n).contains("\n  const N = " + n + "\n"));
		assertTrue(family.promela(n).contains("\n#define N " + n + "\n"));
		assertNotEquals(family.promela(n), family.promela(n + 1));
	}

	@ParameterizedTest
	@MethodSource("families")
	void theSmallestHasTheOutcomeOfItsFamily(Family family) {
		CheckResult result = check(family, CheckOptions.defaults());
		assertEquals(family.outcome() == Outcome.OK ? Verdict.OK : Verdict.DEFECT, result.verdict());
	}

	/** Otherwise the two programs would be asked different questions. */
	@ParameterizedTest
	@MethodSource("families")
	void nothingIsFoundThatSpinDoesNotLookFor(Family family) {
		List<FindingKind> kinds = check(family, CheckOptions.defaults()).findings().stream().map(Finding::kind)
				.filter(kind -> !kind.isRemark()).distinct().toList();
		assertEquals(family.outcome() == Outcome.OK ? List.of() : List.of(FindingKind.DEADLOCK), kinds);
	}

	@ParameterizedTest
	@MethodSource("families")
	void withoutReductionsTheOutcomeIsTheSame(Family family) {
		CheckOptions options = CheckOptions.defaults().withReductions(List.of())
				.withKinds(EnumSet.of(FindingKind.DEADLOCK, FindingKind.ASSERTION));
		assertEquals(family.outcome() == Outcome.OK ? Verdict.OK : Verdict.DEFECT, check(family, options).verdict());
	}

	private static CheckResult check(Family family, CheckOptions options) {
		SourceFile file = SourceFile.parse(family.ipc(family.smallSizes().get(0)));
		return Checker.check(SystemCompiler.compile(file), options, ProgressListener.NONE);
	}
}
