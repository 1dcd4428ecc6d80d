package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every system of the corpus has the outcome that its manifest says. */
class CorpusTest {
	static Stream<Corpus.Entry> entries() {
		return Corpus.entries();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("entries")
	void hasTheExpectedOutcome(Corpus.Entry entry) throws IOException {
		SourceFile file = SourceFile.parse(Files.readString(entry.file()));
		assertEquals(entry.exit() == 2, file.hasErrors(), () -> file.problems().toString());
		if (entry.exit() == 2) {
			assertEquals("invalid", entry.kind());
			return;
		}
		CheckResult result = Checker.check(SystemCompiler.compile(file), CheckOptions.defaults(), ProgressListener.NONE);
		assertTrue(result.statistics().complete());
		assertEquals(entry.exit() == 0 ? Verdict.OK : Verdict.DEFECT, result.verdict(), () -> messages(result));
		assertEquals(entry.remarks(), ids(result, true), () -> messages(result));
		if (entry.kind().equals("ok")) {
			assertEquals(Set.of(), ids(result, false), () -> messages(result));
		} else {
			assertTrue(ids(result, false).contains(entry.kind()), () -> messages(result));
			assertTrue(entry.stuck().isEmpty() || stuckSets(result, entry.kind()).contains(entry.stuck()),
					() -> messages(result));
		}
	}

	private static Set<String> ids(CheckResult result, boolean remarks) {
		return result.findings().stream().map(Finding::kind).filter(kind -> kind.isRemark() == remarks)
				.map(FindingKind::id).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Set<String>> stuckSets(CheckResult result, String kind) {
		return result.findings().stream().filter(finding -> finding.kind().id().equals(kind))
				.map(finding -> (Set<String>) new TreeSet<>(finding.processes())).toList();
	}

	private static String messages(CheckResult result) {
		return result.findings().stream().map(finding -> finding.kind().id() + ": " + finding.message())
				.collect(Collectors.joining("\n"));
	}
}
