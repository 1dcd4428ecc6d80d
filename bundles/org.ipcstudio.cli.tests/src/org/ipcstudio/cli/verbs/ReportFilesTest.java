package org.ipcstudio.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.ipcstudio.cli.Call;
import org.ipcstudio.cli.Corpus;
import org.ipcstudio.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where {@code ipc check} writes its reports. */
class ReportFilesTest {
	@TempDir
	private Path folder;

	@Test
	void aReportGoesToAFileAndTheVerdictsToTheTerminal() throws IOException {
		String good = Corpus.example("lost-update-fixed.ipc").toString();
		String bad = Corpus.example("lost-update.ipc").toString();
		Path report = folder.resolve("report.jsonl");
		Call call = Call.ipc("check", "--json", "--output", report.toString(), good, bad, "nowhere.ipc").exits(ExitCode.WRONG);
		assertEquals("""
				%s: ok, nothing is wrong in any state that LostUpdateFixed can reach.
				%s: assertion, race
				nowhere.ipc: invalid, The file nowhere.ipc does not exist.
				""".formatted(good, bad), call.out());
		assertEquals("", call.err());
		assertEquals(3, Files.readAllLines(report).size());
		Path text = folder.resolve("report.txt");
		Call.ipc("check", "--output", text.toString(), bad, "nowhere.ipc").exits(ExitCode.WRONG);
		assertTrue(Files.readString(text).contains("How it comes to that"));
		assertTrue(Files.readString(text).contains("ipc: The file nowhere.ipc does not exist.\n"));
	}

	@Test
	void severalReportsOfOneCheck() throws IOException {
		String bad = Corpus.example("lost-update.ipc").toString();
		Path sarif = folder.resolve("a.sarif");
		Path junit = folder.resolve("b=b.xml");
		Path json = folder.resolve("c=c.jsonl");
		String out = Call.ipc("check", "--output", "sarif=" + sarif, "--output", "JUnit=" + junit, bad).exits(ExitCode.FOUND).out();
		assertEquals(bad + ": assertion, race\n", out);
		assertTrue(Files.readString(sarif).contains("sarif-2.1.0"));
		assertTrue(Files.readString(junit).startsWith("<?xml"));
		out = Call.ipc("check", "--format", "text", "--output", "json=" + json, bad).exits(ExitCode.FOUND).out();
		assertTrue(out.contains("How it comes to that"), out);
		assertTrue(Files.readString(json).startsWith("{\"file\":"));
		assertEquals(bad + ": assertion, race\n", Call.ipc("check", "--json", "--output", json.toString(), bad).out());
		assertEquals("ipc: Two reports cannot be written to the same file " + json + ".\n",
				Call.ipc("check", "--output", "json=" + json, "--output", "text=" + json, bad).exits(ExitCode.WRONG).err());
	}

	@Test
	void aReportReplacesNoSystemAndIsNotTriedInVain() throws IOException {
		String file = Files.writeString(folder.resolve("test.ipc"), "system T { }").toString();
		assertEquals("ipc: The report would replace the system " + file + "; give it another name.\n",
				Call.ipc("check", "--output", file, file).exits(ExitCode.WRONG).err());
		String nowhere = folder.resolve("nowhere").resolve("report.txt").toString();
		assertEquals("ipc: The file " + nowhere + " cannot be written: its folder does not exist.\n",
				Call.ipc("check", "--output", nowhere, file).exits(ExitCode.WRONG).err());
		assertEquals("ipc: --json and --format sarif contradict each other.\n",
				Call.ipc("check", "--json", "--format", "sarif", file).exits(ExitCode.WRONG).err());
	}
}
