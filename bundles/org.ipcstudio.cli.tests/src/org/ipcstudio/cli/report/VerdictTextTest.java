package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.cli.baseline.Comparison;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** What is said of a check that has found more than it keeps. */
class VerdictTextTest {
	private static final String TEXT = """
			system Choice {
			  mailbox M : int
			  process P { var x : int  choose { receive x from M } or { x = 1  receive x from M } or { x = 2  fail "x" }
			    or { x = 3
			      receive x from M } or { x = 4  fail "y" }
			  }
			  process Q { }
			  Q -> M -> P
			}
			""";
	private final ReportSettings settings = new ReportSettings(false, EnumSet.allOf(FindingKind.class));

	@Test
	void aCountAtTheLimitIsALeastOne() {
		assertEquals("deadlock (3 times), assertion (2 times)", verdict(check(1000)));
		assertEquals("deadlock (at least 2 times), assertion (at least 2 times)", verdict(check(2)));
	}

	@Test
	void whatWasNotKeptCannotBeKnown() {
		CheckedFile file = check(1);
		BitSet all = new BitSet();
		all.set(0, file.findings().size());
		CheckedFile known = file.comparedWith(new Comparison(all, List.of()));
		assertEquals(Outcome.DEFECT, known.outcome());
		assertEquals("more findings than can be compared with the baseline; known already: deadlock, assertion",
				verdict(known));
	}

	private String verdict(CheckedFile file) {
		return VerdictText.of(file, settings).toString();
	}

	private static CheckedFile check(int maxFindings) {
		SourceFile source = SourceFile.parse(TEXT);
		CompiledSystem system = SystemCompiler.compile(source);
		CheckResult result = Checker.check(system, CheckOptions.defaults().withMaxFindings(maxFindings), ProgressListener.NONE);
		return CheckedFile.checked("choice.ipc", source, system, result);
	}
}
