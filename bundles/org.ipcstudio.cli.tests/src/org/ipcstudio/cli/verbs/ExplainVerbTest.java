package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.ExitCode;
import org.ipcstudio.cli.report.FindingPage;
import org.ipcstudio.language.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainVerbTest {

	@ParameterizedTest
	@EnumSource(FindingKind.class)
	void everyFindingHasAPage(FindingKind kind) {
		String out = Call.ipc("explain", kind.id()).exits(ExitCode.OK).out();
		assertTrue(out.startsWith(kind.id() + ": "), out);
		assertTrue(out.contains("\nRepair. "), out);
	}

	@ParameterizedTest
	@EnumSource(FindingPage.class)
	void thePagesAreThere(FindingPage page) {
		String out = Call.ipc("explain", page.id()).exits(ExitCode.OK).out();
		assertTrue(out.lines().allMatch(line -> line.length() <= Console.WIDTH), out);
		assertTrue(!out.contains("```") && !out.contains("#"), out);
	}

	@ParameterizedTest
	@EnumSource(ProblemCode.class)
	void everyProblemHasAPage(ProblemCode code) {
		String out = Call.ipc("explain", code.id()).exits(ExitCode.OK).out();
		assertTrue(out.startsWith(code.id()), out);
		assertEquals(out, Call.ipc("explain", code.id().toLowerCase(java.util.Locale.ROOT)).out());
	}

	@Test
	void withoutACodeEverythingIsListed() {
		String out = Call.ipc("explain").exits(ExitCode.OK).out();
		for (FindingKind kind : FindingKind.values()) {
			assertTrue(out.contains("\n  " + kind.id() + " "), kind.id());
		}
		for (ProblemCode code : ProblemCode.values()) {
			assertTrue(out.contains("\n  " + code.id() + " "), code.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "starvation", "data-race", "Partial_Deadlock" })
	void otherWordsForTheSame(String word) {
		Call.ipc("explain", word).exits(ExitCode.OK);
	}

	@Test
	void whatIsCalledNothing() {
		assertEquals("ipc: Nothing is called `IPC999`. `ipc explain` without a code lists all that there is.\n",
				Call.ipc("explain", "IPC999").exits(ExitCode.WRONG).err());
	}
}
