package org.ipcstudio.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.ipcstudio.engine.evaluate.Stand;
import org.junit.jupiter.api.Test;

class LinesTest {

	private static final String TEXT = """
			system S {
			  memory R { x : int }
			  mailbox A : int
			  mailbox B : int sharing exclusive
			  process P {
			    var i : int
			    i = 1
			    R.x = R.x + 1
			    loop {
			      select {
			        receive i from A { i = i + 1 }
			        send 1 to A {
			          R.x = 0
			        }
			        after 5 ms { }
			      }
			      receive i from B
			    }
			  }
			  process Q[2] { send 1 to B  send 2 to B } process T { send 3 to B }
			  process Empty { var nothing : int
			  }
			  P <-> A  P <-> R  Q -> B <- T  B -> P
			}
			""";

	private final Stand stand = new Stand(TEXT);
	private final Lines lines = new Lines(stand.system, stand.texts);

	@Test
	void processesStopInLinesOfOperationsAndBranches() {
		assertEquals(List.of(8, 10, 11, 12, 13, 15, 17, 20), lines.all());
	}

	@Test
	void aBreakpointBelongsToTheNextLineInWhichItsProcessStops() {
		assertEquals(OptionalInt.of(8), lines.nearest(5));
		assertEquals(OptionalInt.of(8), lines.nearest(7));
		assertEquals(OptionalInt.of(10), lines.nearest(9));
		assertEquals(OptionalInt.of(17), lines.nearest(16));
		assertEquals(OptionalInt.of(17), lines.nearest(19), "nothing follows, so the last one before");
		assertEquals(OptionalInt.of(20), lines.nearest(20));
	}

	@Test
	void outsideOfProcessesAndInThoseThatNeverStopThereIsNone() {
		assertEquals(OptionalInt.empty(), lines.nearest(3));
		assertEquals(OptionalInt.empty(), lines.nearest(21));
		assertEquals(OptionalInt.empty(), lines.nearest(1000));
	}

	@Test
	void whoIsInTheMiddleOfAStatementHasNotJustComeToIt() {
		LocationSet line = lines.arrivals(8);
		int p = stand.process("P");
		assertTrue(line.contains(p, stand.location(p)), "before the read");
		stand.make("P", "read R.x (0)");
		assertFalse(line.contains(p, stand.location(p)), "before the write");
	}

	@Test
	void aReceiveFromAnExclusiveMailboxBeginsWithItsRight() {
		int p = stand.process("P");
		stand.moveUntil("acquire the right to receive from B", p);
		assertTrue(lines.arrivals(17).contains(p, stand.location(p)));
		stand.make("P", "acquire the right to receive from B");
		assertFalse(lines.arrivals(17).contains(p, stand.location(p)));
	}

	@Test
	void branchesOfASelectAreReachedWithIt() {
		int p = stand.process("P");
		while (!lines.arrivals(10).contains(p, stand.location(p))) {
			stand.make(0);
		}
		for (int line : new int[] { 11, 12, 15 }) {
			assertTrue(lines.arrivals(line).contains(p, stand.location(p)), "line " + line);
		}
		assertFalse(lines.arrivals(13).contains(p, stand.location(p)));
	}

	@Test
	void severalProcessesMayStandInOneLine() {
		assertEquals(List.of("Q", "T"), lines.programs(20));
		int q = stand.process("Q[1]");
		int t = stand.process("T");
		assertTrue(lines.arrivals(20).contains(q, stand.location(q)));
		assertTrue(lines.arrivals(20).contains(t, stand.location(t)));
		assertFalse(lines.arrivals(20).concerns(stand.process("P")));
		assertTrue(lines.arrivals(9).isEmpty());
		assertFalse(lines.arrivals(20).contains(t, -1));
		assertEquals("send 1 to B", text(q));
		assertEquals("send 3 to B", text(t));
		stand.make("Q[1]", "send 1 to B");
		assertEquals("send 2 to B", text(q));
	}

	@Test
	void aConditionCanBeUnderstoodAtEveryStatementOfALine() {
		assertEquals(List.of("send 1 to B", "send 2 to B", "send 3 to B"),
				lines.places(20).stream().map(place -> stand.file.region(place).of(TEXT)).toList());
		assertEquals(List.of("R.x = R.x + 1"),
				lines.places(8).stream().map(place -> stand.file.region(place).of(TEXT)).toList());
		assertEquals(List.of(), lines.places(7));
	}

	private String text(int process) {
		return stand.file.region(stand.place(process)).of(TEXT);
	}

	@Test
	void everyStopOfEveryExampleIsInALineOfItsProcess() throws IOException {
		for (String text : Systems.written()) {
			Stand any = new Stand(text);
			Lines all = new Lines(any.system, any.texts);
			for (int line : all.all()) {
				assertEquals(OptionalInt.of(line), all.nearest(line), () -> text);
			}
			for (int step = 0; step < 40 && !any.moves.isEmpty(); step++) {
				for (int p = 0; p < any.system.processCount(); p++) {
					if (any.location(p) >= 0) {
						assertEquals(any.system.process(p).program().name(), nameOfProcess(any, p), text);
					}
				}
				any.make(step % any.moves.size());
			}
		}
	}

	private static String nameOfProcess(Stand stand, int process) {
		List<String> names = new ArrayList<>();
		for (var place = stand.place(process); place != null; place = ProgramTexts.around(place)) {
			assertTrue(stand.file.region(place).contains(
					stand.system.process(process).program().code()[stand.location(process)].site().region()));
			if (place instanceof org.ipcstudio.model.Process found) {
				names.add(found.getName());
			}
		}
		return String.join(", ", names);
	}
}
