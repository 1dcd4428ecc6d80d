package org.ipcstudio.debug.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.debug.verify.TraceText;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.trace.TraceHeader;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceReplayTest {
	private static final String RING = """
			system Ring {
			  mailbox Box : int capacity 1
			  process P { var x : int  send 1 to Box  receive x from Q  send 1 to Q }
			  process Q { var x : int  receive x from P  send 2 to P }
			  P -> Box
			}
			""";

	@TempDir
	private Path folder;

	private Path source;
	private Path trace;

	@BeforeEach
	void record() throws IOException {
		source = folder.resolve("ring.ipc");
		Files.writeString(source, RING);
		SourceFile file = SourceFile.parse(RING);
		CheckResult result = Checker.check(SystemCompiler.compile(file), CheckOptions.defaults(), ProgressListener.NONE);
		trace = Files.createDirectory(folder.resolve("tests")).resolve("ring.trace.jsonl");
		TraceHeader header = TraceHeader.of("Ring", RING, "../ring.ipc", OptionalLong.empty(), "check, deadlock");
		Files.write(trace, TraceText.of(header, result.findings().getFirst().trace()));
	}

	private TraceReplay read() throws ReplayException {
		return TraceReplay.read(trace, List.of(), () -> false);
	}

	@Test
	void itsSourceIsFoundWhereItNamesIt() throws ReplayException {
		TraceReplay replay = read();
		assertEquals(source, replay.path());
		assertTrue(replay.remark().isEmpty(), replay.remark().toString());
		assertEquals(1, replay.replay().recording().length());
	}

	@Test
	void itsSourceIsFoundBesideIt() throws Exception {
		Files.move(source, trace.resolveSibling("ring.ipc"));
		assertEquals(trace.resolveSibling("ring.ipc"), read().path());
		Files.delete(trace.resolveSibling("ring.ipc"));
		ReplayException failure = assertThrows(ReplayException.class, this::read);
		assertEquals("The source ../ring.ipc of the trace ring.trace.jsonl is not to be found. Put it where the trace names it, "
				+ "or beside the trace, and open the trace again.", failure.getMessage());
	}

	@Test
	void whatDoesNotFitIsToldAndShownUpToThere() throws Exception {
		Files.writeString(source, RING.replace("send 1 to Box", "send 7 to Box"));
		TraceReplay replay = read();
		assertEquals(0, replay.replay().recording().length());
		assertTrue(replay.remark().orElseThrow().startsWith("The source of the system Ring has changed since the trace was recorded. "
				+ "Step 1 of the trace does not fit: "), replay.remark().orElseThrow());
	}

	@Test
	void anotherSystemAndOtherFilesAreRefused() throws Exception {
		Files.writeString(source, RING.replace("system Ring", "system Other"));
		assertEquals("The trace ring.trace.jsonl was recorded of the system Ring, but ring.ipc holds the system Other.",
				assertThrows(ReplayException.class, this::read).getMessage());
		Files.writeString(trace, "{\"a\": 1}\n");
		assertTrue(assertThrows(ReplayException.class, this::read).getMessage().startsWith("ring.trace.jsonl cannot be read as a trace"));
	}
}
