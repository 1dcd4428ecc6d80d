package org.ipcstudio.debug.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.editor.live.Coverage;
import org.ipcstudio.editor.live.Coverage.Level;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

class UsageTest {
	private static final String SYSTEM = """
			system Used {
			  mailbox Jobs : int capacity 2
			  mailbox Wide : int capacity 9
			  mailbox Never : int capacity 1
			  mailbox Full : int capacity 1 initially [0]
			  process Maker {
			    send 1 to Jobs
			    send 2 to Jobs
			    send 3 to Wide
			    if false {
			      send 4 to Never
			    }
			    send 5 to Full
			  }
			  process Taker daemon {
			    var got : int
			    loop {
			      receive got from Jobs
			    }
			  }
			  Maker -> Jobs -> Taker
			  Maker -> Wide
			  Maker -> Never
			  Maker -> Full
			}
			""";

	private static Usage usage() {
		SourceFile source = SourceFile.parse(SYSTEM);
		CompiledSystem system = SystemCompiler.compile(source);
		CheckResult result = Checker.check(system,
				CheckOptions.defaults().withOccupancy(true).withKinds(List.of(FindingKind.UNREACHED)), ProgressListener.NONE);
		assertTrue(result.statistics().complete());
		return new Usage(source, system, result);
	}

	@Test
	void namesTheStatementsThatNoRunCompletes() {
		Coverage maker = usage().node("Maker");
		assertTrue(maker.used());
		assertEquals(List.of("No run completes `send 4 to Never` in line 11.", "No run completes `send 5 to Full` in line 13."),
				maker.notes());
		assertEquals(List.of(11, 13), usage().neverReached());
		assertEquals(Coverage.UNREMARKABLE, usage().node("Taker"));
	}

	@Test
	void tellsHowFullChannelsGet() {
		assertEquals(Level.FULL_AT_TIMES, usage().node("Jobs").level());
		assertEquals(List.of("Jobs holds 2 of 2 messages at most."), usage().node("Jobs").notes());
		assertEquals(Level.ROOM, usage().node("Wide").level());
		assertEquals(Level.ALWAYS_FULL, usage().node("Full").level());
	}

	@Test
	void knowsWhatIsNeverUsed() {
		assertFalse(usage().node("Never").used());
		assertFalse(usage().edge("Maker", "Never").used());
		assertFalse(usage().edge("Maker", "Full").used());
		assertTrue(usage().edge("Maker", "Jobs").used());
		assertTrue(usage().edge("Jobs", "Taker").used());
	}
}
