package org.ipcstudio.engine.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Operation;
import org.ipcstudio.engine.simulate.Simulation;
import org.ipcstudio.engine.simulate.Simulator;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** A recording tells who lived and who held which lock when, and where every move was made. */
class RecordedLivesTest {
	private static final String TEXT = """
			system T {
			  lock Guard
			  process Parent {
			    spawn Child
			    wait Child
			    lock Guard { work 1 ms }
			  }
			  process Child in Parent {
			    lock Guard { work 2 ms }
			    lock Guard { work 1 ms }
			    fail "broken"
			  }
			  Parent -- Guard
			  Child -- Guard
			}
			""";

	private final CompiledSystem system = SystemCompiler.compile(SourceFile.parse(TEXT));

	private Recording record(Recording recording) {
		Simulation simulation = new Simulator(system).keepGoing(true).observer(new Recorder(recording)).start();
		while (simulation.step()) {
			// one step after the other
		}
		return recording;
	}

	private static List<String> spans(Recording recording) {
		List<String> spans = new ArrayList<>();
		for (int process = 0; process < recording.system().processCount(); process++) {
			String name = recording.system().process(process).name();
			recording.lives(process, 0, recording.length()).forEach(span -> spans.add(name + " lives " + text(span)));
			recording.holds(process, 0, recording.length()).forEach(span -> spans.add(name + " holds "
					+ recording.system().locks().get(span.detail()).name() + " " + text(span)));
		}
		return spans;
	}

	private static String text(Span span) {
		return span.begin() + "-" + (span.isOpen() ? "" : span.end()) + " from " + span.beginTime();
	}

	private static List<String> operations(Recording recording) {
		List<String> operations = new ArrayList<>();
		recording.visit(1, recording.length(), move -> {
			var process = recording.system().process(move.process());
			operations.add(process.name() + " " + ((Operation) process.program().code()[move.location()]).verb());
		});
		return operations;
	}

	@Test
	void aChildLivesFromItsStartToItsFaultAndGivesUpItsLocksWhenItReleasesThem() {
		Recording recording = record(new Recording(system));
		List<String> operations = operations(recording);
		int spawn = operations.indexOf("Parent spawn") + 1;
		int first = operations.indexOf("Child lock") + 1;
		int end = operations.lastIndexOf("Child unlock") + 1;
		assertTrue(spawn > 0 && first > spawn && end > first, operations.toString());
		List<String> spans = spans(recording);
		assertTrue(spans.contains("Child lives %d-%d from 0".formatted(spawn, end)), spans + " " + operations);
		assertTrue(spans.contains("Child holds Guard %d-%d from 0".formatted(first, operations.indexOf("Child unlock") + 1)),
				spans + " " + operations);
		assertEquals(2, spans.stream().filter(span -> span.startsWith("Child holds")).count(), spans.toString());
		assertTrue(spans.stream().anyMatch(span -> span.startsWith("Parent holds Guard")), spans.toString());
	}

	@Test
	void aRecordingThatWasCutOffAnywhereAndGoneOnWithIsTheSame() {
		Recording whole = record(new Recording(system));
		for (int moment = 0; moment <= whole.length(); moment++) {
			Recording cut = record(new Recording(system));
			cut.truncate(moment);
			record(cut);
			assertEquals(spans(whole), spans(cut), "cut off at " + moment);
			assertEquals(operations(whole), operations(cut), "cut off at " + moment);
		}
	}
}
