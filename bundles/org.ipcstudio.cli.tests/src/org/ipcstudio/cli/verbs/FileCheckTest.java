package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.Statistics;
import org.ipcstudio.cli.Console;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.SourceFiles;
import org.ipcstudio.cli.report.CheckedFile;
import org.ipcstudio.cli.report.Outcome;
import org.junit.jupiter.api.Test;

/** Whatever happens while a file is checked, it has an outcome. */
class FileCheckTest {
	private final PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());

	@Test
	void aMistakeInTheProgramIsNoEndOfTheOtherChecks() throws IOException {
		CheckedFile file = check((system, options, listener) -> {
			throw new IllegalStateException("provoked");
		});
		assertEquals(Outcome.INVALID, file.outcome());
		String error = file.error().orElseThrow();
		assertTrue(error.contains("This is a mistake in IPC Studio, not in your file (IllegalStateException). "), error);
		Path log = Path.of(error.substring(error.indexOf("The details are in ") + 19, error.indexOf("; please report them.")));
		assertTrue(Files.readString(log).contains("IllegalStateException: provoked"));
		Files.delete(log);
	}

	@Test
	void whereTheMemoryIsUsedUpNothingIsClaimed() {
		CheckedFile file = check((system, options, listener) -> {
			listener.explored(70, 60, 500, 4, 1 << 20);
			throw new OutOfMemoryError("provoked");
		});
		assertEquals(Outcome.INCONCLUSIVE, file.outcome());
		assertEquals(Optional.of(Limit.MEMORY), file.result().orElseThrow().limit());
		Statistics statistics = file.result().orElseThrow().statistics();
		assertFalse(statistics.complete());
		assertEquals(70, statistics.states());
		assertEquals(500, statistics.transitions());
		assertEquals(4, statistics.depth());
	}

	private CheckedFile check(FileCheck.Search search) {
		String name = Corpus.example("lost-update.ipc").toString();
		return new FileCheck(Console.on(nowhere, nowhere), CheckOptions.defaults(), search)
				.check(new SourceFiles.Entry(name, Optional.empty()));
	}
}
