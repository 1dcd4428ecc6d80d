package org.ipcstudio.engine.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ipcstudio.engine.evaluate.Stand;
import org.ipcstudio.engine.inspect.ProcessView.Status;
import org.ipcstudio.engine.inspect.QueueView.EndView;
import org.ipcstudio.engine.inspect.QueueView.MessageView;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.engine.source.Systems;
import org.junit.jupiter.api.Test;

class SnapshotTest {

	private static final String TEXT = """
			system S {
			  enum Kind { REQ, ACK }
			  memory R { x : int = 7  cell[3] : byte  last : pid }
			  lock Guard
			  semaphore Free[2] = 1
			  bus Wire transfer 1 ms
			  mailbox Jobs : (Kind, int) capacity 2 initially [(ACK, 5)] via Wire
			  mailbox Door : int capacity 3 sharing exclusive
			  pipe Line by Parent : int capacity 3
			  process P[2] {
			    var i : int = 4
			    var squares[3] : int
			    squares[1] = self + 10
			    lock Guard {
			      for k in 5..6 {   // twice
			        var deep : bool = true
			        if k == 5 { print "five" } else {
			          select {
			            receive i from Door {
			              wait Free[1]
			            }
			          }
			        }
			        send (REQ, k) to Jobs
			      }
			    }
			  } process Parent { spawn Child  var late : int  wait Child }
			  process Child in Parent { var got : int  read got from Line }
			  process Writer { sync send 9 to Door }
			  P <-> R  P -> Jobs  P -- Guard  P -- Free  Door -> P  Writer -> Door
			  Parent -> Line -> Child
			  process Taker { var t : Kind  var n : int  receive (t, n) from Jobs }
			  Jobs -> Taker
			}
			""";

	private final Stand stand = new Stand(TEXT);
	private final int p0 = stand.process("P[0]");

	private Snapshot snapshot() {
		return new Snapshot(stand.system, stand.texts, stand.state);
	}

	private QueueView queue(String name) {
		return IntStream.range(0, stand.system.queueCount()).filter(q -> stand.system.queue(q).name().equals(name))
				.mapToObj(q -> snapshot().queue(q)).findFirst().orElseThrow();
	}

	private static String names(List<VariableView> variables) {
		return variables.stream().map(variable -> variable.name() + " = " + variable.value())
				.collect(Collectors.joining(", "));
	}

	@Test
	void aProcessTellsWhereItIsAndWhy() {
		ProcessView ready = snapshot().process(p0);
		assertEquals(Status.READY, ready.status());
		assertEquals(14, ready.line());
		assertEquals("P[0] is at line 14: lock Guard.", ready.sentence());
		stand.make("P[0]", "lock Guard");
		assertEquals("P[1] waits for the lock Guard, which P[0] holds.",
				snapshot().process(stand.process("P[1]")).sentence());
		ProcessView child = snapshot().process(stand.process("Child"));
		assertEquals(Status.NOT_STARTED, child.status());
		assertEquals("Child has not been spawned yet.", child.sentence());
		assertFalse(child.runs());
		assertEquals("", child.operation());
		assertEquals(28, child.line());
	}

	@Test
	void framesLeadFromTheInnermostStatementToTheProgram() {
		stand.make("P[0]", "lock Guard");
		List<FrameView> frames = snapshot().frames(p0);
		assertEquals(List.of("send (REQ, k) to Jobs", "for k in 5..6", "lock Guard", "process P[2]"),
				frames.stream().map(FrameView::text).toList());
		assertEquals(List.of(24, 15, 14, 10), frames.stream().map(FrameView::line).toList());
		assertEquals(List.of(24, 25, 26, 27), frames.stream().map(FrameView::endLine).toList());
		assertEquals("send (REQ, k) to Jobs",
				TEXT.substring(frames.getFirst().offset(), frames.getFirst().offset() + frames.getFirst().length()));
	}

	@Test
	void everyFrameShowsTheVariablesThatAreVisibleThere() {
		stand.make("P[0]", "lock Guard");
		List<FrameView> frames = snapshot().frames(p0);
		assertEquals("i = 4, squares = [0, 10, 0], k = 5, deep = true", names(frames.get(0).variables()));
		assertEquals("i = 4, squares = [0, 10, 0]", names(frames.get(1).variables()));
		assertEquals("i = 4, squares = [0, 10, 0]", names(frames.get(3).variables()));
		VariableView squares = frames.get(0).variables().get(1);
		assertTrue(squares.isArray());
		assertEquals("int[3]", squares.type());
		assertEquals("squares[0] = 0, squares[1] = 10, squares[2] = 0", names(squares.elements()));
		assertEquals("bool", frames.get(0).variables().get(3).type());
	}

	@Test
	void branchesAreFramesAndElseIsTold() {
		stand.make("P[0]", "lock Guard");
		stand.make("P[0]", "send (REQ, 5) to Jobs");
		assertEquals(List.of("select", "if k == 5 … else", "for k in 5..6", "lock Guard", "process P[2]"),
				snapshot().frames(p0).stream().map(FrameView::text).toList());
		stand.make("Writer", "send 9 to Door");
		stand.make("P[0]", "receive i from Door");
		assertEquals(List.of("wait Free[1]", "receive i from Door", "select", "if k == 5 … else", "for k in 5..6",
				"lock Guard", "process P[2]"), snapshot().frames(p0).stream().map(FrameView::text).toList());
		assertEquals("i = 9, squares = [0, 10, 0], k = 6, deep = true",
				names(snapshot().frames(p0).getFirst().variables()));
	}

	@Test
	void aProcessThatDoesNotRunHasOneFrameWithoutVariables() {
		List<FrameView> frames = snapshot().frames(stand.process("Child"));
		assertEquals(1, frames.size());
		assertEquals(List.of(), frames.getFirst().variables());
		assertEquals("process Child in Parent", frames.getFirst().text());
	}

	@Test
	void processesInTheSameLineAreTakenApart() {
		assertEquals("spawn Child", snapshot().frames(stand.process("Parent")).getFirst().text());
		assertEquals("process Parent", snapshot().frames(stand.process("Parent")).getLast().text());
	}

	@Test
	void queuesShowTheirMessagesInOrder() {
		assertEquals(List.of(new MessageView("(ACK, 5)", "", true, "")), queue("Jobs").messages());
		stand.make("P[0]", "lock Guard");
		stand.make("P[0]", "send (REQ, 5) to Jobs");
		assertEquals(List.of("(ACK, 5)", "(REQ, 5)"), queue("Jobs").messages().stream().map(MessageView::value).toList());
		assertEquals("2 of 2", queue("Jobs").occupancy());
		assertTrue(queue("Jobs").isFull());
		stand.make("Writer", "send 9 to Door");
		assertEquals(List.of(new MessageView("9", "Writer", false, "Writer")), queue("Door").messages());
	}

	@Test
	void pipesShowWhoHoldsTheirEnds() {
		assertEquals(List.of(new EndView("Parent", true, true), new EndView("Child", false, false)), queue("Line").ends());
		stand.make("Parent", "spawn Child");
		assertEquals(List.of(new EndView("Parent", true, true), new EndView("Child", false, true)), queue("Line").ends());
		QueueInfo line = queue("Line").info();
		assertEquals(List.of("Child"), snapshot().waitingAt(line.id()));
	}

	@Test
	void locksShowTheirHolderAndWhoWaits() {
		assertEquals(List.of("free", "count 1", "count 1"),
				IntStream.range(0, 3).mapToObj(lock -> snapshot().lock(lock).words()).toList());
		stand.make("P[1]", "lock Guard");
		LockView guard = snapshot().lock(0);
		assertEquals("held by P[1]", guard.words());
		assertEquals(List.of("P[0]"), guard.waiting());
		assertEquals(0, guard.count());
	}

	@Test
	void memoriesShowTheirVariables() {
		List<VariableView> memory = snapshot().memories().get("R");
		assertEquals("x = 7, cell = [0, 0, 0], last = null", names(memory));
		assertEquals(List.of("int", "byte[3]", "pid"), memory.stream().map(VariableView::type).toList());
		assertEquals("cell[0] = 0, cell[1] = 0, cell[2] = 0", names(memory.get(1).elements()));
	}

	@Test
	void carriersShowWhatIsMappedToThem() {
		assertEquals(List.of("Jobs"), snapshot().carriers().getFirst().queues());
		assertEquals("Wire", snapshot().carriers().getFirst().info().name());
	}

	@Test
	void aSnapshotStaysAsItIs() {
		Snapshot before = snapshot();
		stand.make("P[0]", "lock Guard");
		assertEquals("free", before.lock(0).words());
		assertEquals("P[0] is at line 14: lock Guard.", before.process(p0).sentence());
	}

	@Test
	void everythingOfEverySystemCanBeShown() throws IOException {
		for (String text : Systems.written()) {
			Stand any = new Stand(text);
			for (int step = 0; step < 12 && !any.moves.isEmpty(); step++) {
				Snapshot snapshot = new Snapshot(any.system, any.texts, any.state);
				for (ProcessView process : snapshot.processes()) {
					assertEquals(process, new Snapshot(any.system, any.texts, any.state).process(process.id()), text);
					List<FrameView> frames = snapshot.frames(process.id());
					assertEquals(process.runs(), !process.operation().isEmpty(), text);
					assertFalse(frames.isEmpty() || frames.stream().anyMatch(frame -> frame.text().isEmpty()), text);
					assertEquals(process.line(), frames.getFirst().line(), text);
				}
				for (int queue = 0; queue < any.system.queueCount(); queue++) {
					assertEquals(any.state.count(queue), snapshot.queue(queue).messages().size());
				}
				assertEquals(any.system.shared().isEmpty(), snapshot.memories().isEmpty());
				any.make((step * 3) % any.moves.size());
			}
		}
	}
}
