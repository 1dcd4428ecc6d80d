package org.ipcstudio.engine.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** What moves are called, and who waits between them. */
class StepRecorderTest {
	private final List<TraceEvent> events = new ArrayList<>();

	private StepRecorder record(String items) {
		SourceFile file = SourceFile.parse("system T {\n" + items + "\n}");
		assertFalse(file.hasErrors(), () -> file.problems().toString());
		return new StepRecorder(new Kernel(SystemCompiler.compile(file), Forgetting.NOTHING), events::add);
	}

	/** What the moves are called that the state offers. */
	private static List<String> offered(StepRecorder recorder) {
		return IntStream.range(0, recorder.moves().size()).mapToObj(recorder::describe)
				.map(step -> step.process() + ": " + step.action()).toList();
	}

	/** What the steps are called when the first move is made as long as there is one. */
	private static List<String> actions(StepRecorder recorder) {
		List<String> actions = new ArrayList<>();
		while (!recorder.moves().isEmpty()) {
			actions.add(recorder.make(0).action());
		}
		return actions;
	}

	@Test
	void aRendezvousIsASendWithItsPartner() {
		StepRecorder recorder = record("""
				link A -> B
				process A { send 7 to B }
				process B { var x : int receive x from A }""");
		assertEquals(new Step(1, 0, "A", "send", "B", "7", "B", 3, "send 7 to B", 0, false), recorder.make(0));
	}

	@Test
	void aReceiveKnowsItsMessageAndTheOnlySender() {
		StepRecorder recorder = record("""
				enum Kind { REQ, ACK }
				mailbox M : (Kind, int?)
				process A { send (ACK, null) to M }
				process B { var k : Kind var x : int? receive (k, x) from M }
				A -> M -> B""");
		assertEquals("(ACK, null)", recorder.make(0).value());
		assertEquals(new Step(2, 0, "B", "receive", "M", "(ACK, null)", "A", 5, "receive (k, x) from M", 0, false),
				recorder.make(0));
	}

	@Test
	void aReceiveFromAnyNamesWhoSent() {
		StepRecorder recorder = record("""
				link A -> C capacity 1
				link B -> C capacity 1
				process A { send 1 to C }
				process B { }
				process C { var x : int var who : pid receive x from any by who }""");
		recorder.make(0);
		Step step = recorder.make(0);
		assertEquals("A", step.on());
		assertEquals("A", step.partner());
	}

	@Test
	void sharedMemoryIsReadAndWrittenWithItsValue() {
		assertEquals(List.of("read R.x (3)", "R.x = 4", "read R.f[1] (false)", "len(M) (0)"), actions(record("""
				memory R { x : int = 3 f[2] : bool = false }
				mailbox M
				process A { var b : bool var n : int R.x = R.x + 1 b = R.f[1] n = len(M) }
				A <-> R
				A -> M""")));
	}

	@Test
	void locksSemaphoresAndChildren() {
		assertEquals(List.of("lock L", "wait S", "signal S", "unlock L", "spawn C", "wait C"), actions(record("""
				lock L
				semaphore S
				process A { lock L { wait S signal S } spawn C wait C }
				process C in A { }
				A -- L
				A -- S""")));
	}

	@Test
	void whatTheSystemPicks() {
		assertEquals(List.of("P: pick x = 4", "P: pick x = 5"),
				offered(record("process P { var x : int x = any 4..5 }")));
		assertEquals(List.of("P: choose branch 1", "P: choose branch 2"),
				offered(record("process P { choose { } or { } }")));
	}

	@Test
	void aRoundOfComputationIsAMove() {
		assertEquals(List.of("P: compute"), offered(record("process P { var x : int = 0 loop { x = x + 1 } }")));
	}

	@Test
	void timeOutsLossesAndFailuresInPlainWords() {
		assertEquals(List.of("P: receive b from Acks: 20 ms have passed"), offered(record("""
				mailbox Acks : int
				process P { var b : int if receive b from Acks within 20 ms { } }
				P <- Acks""")));
		assertEquals(List.of("P: select: 1 s has passed"), offered(record("process P { select { after 1 s { } } }")));
		assertEquals(List.of("P: send 1 to M", "P: send 1 to M: the network drops it"), offered(record("""
				network W loss 1 %
				mailbox M via W
				process P { send 1 to M }
				P -> M""")));
		assertEquals(List.of("P: try receive x from M: not possible now"), offered(record("""
				mailbox M
				process P { var x : int try receive x from M }
				P <- M""")));
		assertEquals(List.of("P: select: nothing is ready"), offered(record("""
				mailbox M
				process P { var x : int select { receive x from M { } else { } } }
				P <- M""")));
	}

	@Test
	void theEndsOfPipes() {
		StepRecorder recorder = record("""
				pipe I by P
				process P { var x : int spawn C while read x from I { } }
				process C in P { write 7 to I }
				C -> I -> P""");
		assertEquals(List.of("spawn C", "write 7 to I", "read x from I", "read x from I: end of file"), actions(recorder));
	}

	@Test
	void aBrokenPipe() {
		assertEquals(List.of("spawn D", "wait D", "write 1 to J: nobody can read it any more"), actions(record("""
				pipe J by Q
				process Q { spawn D wait D if write 1 to J { } }
				process D in Q { }
				Q -> J -> D""")));
	}

	@Test
	void aFaultIsSaidBehindTheMove() {
		assertEquals("receive x from M: `assert x == 1` does not hold", record("""
				mailbox M : int initially [2]
				process P { var x : int receive x from M assert x == 1 }
				P <- M""").make(0).action());
		Step step = record("""
				mailbox M : int absent
				process P { send 1 to M }
				P -> M""").make(0);
		assertEquals("send 1 to M: the mailbox M does not exist", step.action());
	}

	@Test
	void whatGoesOnInAnAtomicBlockIsMarked() {
		StepRecorder recorder = record("""
				memory R { x : int = 0 }
				process P { atomic { R.x = 1 R.x = 2 } }
				P -> R""");
		assertFalse(recorder.make(0).atomic());
		assertTrue(recorder.make(0).atomic());
	}

	@Test
	void waitsBeginAndEndAroundTheSteps() {
		StepRecorder recorder = record("""
				mailbox M
				process P { send 1 to M }
				process Q { var x : int receive x from M receive x from M }
				P -> M -> Q""");
		recorder.make(0);
		recorder.make(0);
		List<String> seen = events.stream().map(event -> switch (event) {
			case Step step -> step.action();
			case Wait wait -> "%s %s to %s %s".formatted(wait.process(), wait.begins() ? "begins" : "ceases",
					wait.operation(), wait.on());
		}).toList();
		assertEquals(List.of("Q begins to receive M", "send 1 to M", "Q ceases to receive M", "receive x from M",
				"Q begins to receive M"), seen);
	}

	@Test
	void durationsAreInTheLargestUnitThatFits() {
		assertEquals("3 s", ValueText.ofDuration(3_000_000));
		assertEquals("1500 ms", ValueText.ofDuration(1_500_000));
		assertEquals("7 us", ValueText.ofDuration(7));
		assertEquals("0 ms", ValueText.ofDuration(0));
	}
}
