package org.ipcstudio.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.cli.Console;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the user stops the checks, every format tells what is known so far, and that it is not all. */
class StoppedCheckTest {
	private static final String TEXT = """
			system Endless {
			  memory Board { text : int = 0 }
			  process Writer[2] { loop { Board.text = self } }
			  process Counter { loop { Board.text = any 0..1000 } }
			  Writer <-> Board
			  Counter <-> Board
			}
			""";

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void whatIsFoundIsReportedAndWhatIsNotLookedAtIsTold(ReportFormat format) {
		CheckedFile stopped = stopped();
		assertEquals(Outcome.DEFECT, stopped.outcome());
		String report = report(format, stopped, CheckedFile.skipped("later.ipc"));
		assertTrue(report.contains("race"), report);
		assertTrue(report.contains("later.ipc was not checked, because you stopped it."), report);
		String incomplete = format == ReportFormat.JSON ? "\"complete\":false" : "Not complete: you stopped it.";
		assertTrue(report.contains(incomplete), report);
	}

	@ParameterizedTest
	@EnumSource(ReportFormat.class)
	void whatWasNotLookedAtIsNeverWell(ReportFormat format) {
		CheckedFile skipped = CheckedFile.skipped("later.ipc");
		assertEquals(Outcome.INCONCLUSIVE, skipped.outcome());
		String report = report(format, skipped);
		assertFalse(report.matches("(?s).*\\bok\\b.*"), report);
		assertTrue(report.contains("later.ipc was not checked, because you stopped it."), report);
	}

	@Test
	void manyFilesThatAreNotCheckedAreCounted() {
		String report = report(ReportFormat.TEXT, CheckedFile.skipped("a.ipc"), CheckedFile.skipped("b.ipc"));
		assertEquals("ipc: 2 files were not checked, because you stopped it.\n2 files: 2 inconclusive.\n",
				report.replace(System.lineSeparator(), "\n"));
	}

	private static CheckedFile stopped() {
		SourceFile source = SourceFile.parse(TEXT);
		CompiledSystem system = SystemCompiler.compile(source);
		CheckResult result = Checker.check(system, CheckOptions.defaults().withThreads(1), new ProgressListener() {
			private int calls;

			@Override
			public boolean isCancelled() {
				return calls++ > 0;
			}
		});
		assertEquals(Limit.CANCELLED, result.limit().orElseThrow());
		return CheckedFile.checked("now.ipc", source, system, result);
	}

	private static String report(ReportFormat format, CheckedFile... files) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(bytes, false, StandardCharsets.UTF_8);
		CheckReport report = format.create(Console.on(stream, stream),
				new ReportSettings(false, EnumSet.allOf(FindingKind.class)));
		for (CheckedFile file : files) {
			report.print(file);
		}
		report.end(3);
		stream.flush();
		return bytes.toString(StandardCharsets.UTF_8);
	}
}
