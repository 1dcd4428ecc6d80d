package org.ipcstudio.checker.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** The repairs of systems that everybody knows: what is offered, and that the checker really finds nothing afterwards. */
class RepairTest {

	private static String system(String items) {
		return "system T {\n" + items + "\n}\n";
	}

	private static Advice advise(String text, AdviceOptions options) {
		return Advisor.advise(SourceFile.parse(text), options.withParts(Set.of(AdvicePart.REPAIRS)), AdviceListener.NONE);
	}

	/** The repairs of a system of which the items are given; each is applied, and checked once more. */
	private static List<Repair> repairs(String items) {
		String text = system(items);
		List<Repair> repairs = advise(text, AdviceOptions.defaults().withTime(Duration.ZERO)).repairs();
		for (Repair repair : repairs) {
			String repaired = applied(repair);
			assertEquals(repair.repaired(), repaired);
			SourceFile file = SourceFile.parse(repaired);
			assertEquals(List.of(), file.problems(), repaired);
			CheckResult result = Checker.check(SystemCompiler.compile(file), CheckOptions.defaults(), ProgressListener.NONE);
			assertEquals(Verdict.OK, result.verdict(), repaired);
			assertFalse(result.has(FindingKind.UNREACHED), repaired);
			assertTrue(repair.proof().statistics().complete());
			assertFalse((repair.label() + repair.explanation()).contains("%s"), repair::explanation);
		}
		return repairs;
	}

	private static String applied(Repair repair) {
		Document document = new Document(repair.source());
		try {
			repair.edit().apply(document);
		} catch (BadLocationException e) {
			throw new AssertionError(e);
		}
		return document.get();
	}

	private static void offers(List<Repair> repairs, RepairKind kind, String label) {
		assertTrue(repairs.stream().anyMatch(repair -> repair.kind() == kind && repair.label().equals(label)),
				() -> repairs.stream().map(Repair::label).toList().toString());
	}

	private static boolean hasLine(List<Repair> repairs, String line) {
		return repairs.stream().anyMatch(repair -> repair.repaired().lines().anyMatch(each -> each.strip().equals(line)));
	}

	@Test
	void philosophersTakeTheirForksInOneOrder() {
		List<Repair> repairs = repairs("""
				const N = 3
				mailbox Fork[N] : bool capacity 1 initially [true]
				process Philosopher[N] {
				  var fork : bool
				  loop {
				    receive fork from Fork[self] // the left one
				    receive fork from Fork[(self + 1) % N]
				    send true to Fork[self]
				    send true to Fork[(self + 1) % N]
				  }
				}
				Philosopher -> Fork -> Philosopher""");
		assertEquals(List.of(RepairKind.LOCK_ORDER, RepairKind.EXCHANGE), repairs.stream().map(Repair::kind).toList());
		assertTrue(hasLine(repairs, "receive fork from Fork[self < ((self + 1) % N) ? self : ((self + 1) % N)] // the left one"));
		assertTrue(hasLine(repairs, "if self == 0 {"));
	}

	@Test
	void locksOfAnArrayAreTakenInTheOrderOfTheirIndexes() {
		List<Repair> repairs = repairs("""
				lock Fork[3]
				process Philosopher[3] {
				  loop {
				    lock Fork[self] {
				      lock Fork[(self + 1) % 3] { work 1 ms }
				    }
				  }
				}
				Philosopher -- Fork""");
		offers(repairs, RepairKind.LOCK_ORDER,
				"Take the element of Fork with the smaller index first in Philosopher (lines 5 and 6)");
	}

	@Test
	void locksAreTakenInOneOrder() {
		List<Repair> repairs = repairs("""
				lock A
				lock B
				process P { lock A { lock B { work 1 ms } } }
				process Q { lock B { lock A { work 1 ms } } }
				P -- A   P -- B   Q -- A   Q -- B""");
		offers(repairs, RepairKind.LOCK_ORDER, "Take B before A in P (line 4)");
		offers(repairs, RepairKind.LOCK_ORDER, "Take A before B in Q (line 5)");
		assertTrue(hasLine(repairs, "process P { lock B { lock A { work 1 ms } } }"));
	}

	@Test
	void aLockThatIsTakenLaterGoesAroundAllThatTheFirstOneHolds() {
		List<Repair> repairs = repairs("""
				lock A
				lock B
				process P {
				  lock A {
				    work 1 ms
				    lock B {
				      work 2 ms
				      work 3 ms
				    }
				    work 4 ms
				  }
				}
				process Q { lock B { lock A { work 1 ms } } }
				P -- A   P -- B   Q -- A   Q -- B""");
		assertTrue(repairs.stream().anyMatch(repair -> repair.repaired().contains("""
				process P {
				  lock B {
				    lock A {
				      work 1 ms
				      work 2 ms
				      work 3 ms
				      work 4 ms
				    }
				  }
				}
				""")), () -> repairs.stream().map(Repair::repaired).toList().toString());
	}

	@Test
	void aFilterNeedsRoomForAllThatIsWrittenBeforeAnythingIsRead() {
		List<Repair> repairs = repairs("""
				pipe In  by Parent : byte capacity 4
				pipe Out by Parent : byte capacity 4
				process Parent {
				  var b : byte
				  spawn Filter
				  repeat 16 { write 1 to In }
				  close In
				  while read b from Out { }
				  wait Filter
				}
				process Filter in Parent {
				  var b : byte
				  while read b from In { write b to Out   write b to Out }
				  close Out
				}
				Parent -> In -> Filter -> Out -> Parent""");
		// 16 items, of which the filter takes three before it has filled Out with 4, 5 or 6 of 32 answers
		offers(repairs, RepairKind.CAPACITY, "Let In hold 13 messages");
		// the filter has to take the twelfth item before the last write fits into In: 22 answers
		offers(repairs, RepairKind.CAPACITY, "Let Out hold 22 messages");
	}

	@Test
	void requestsThatCrossAreSentBeforeAnythingIsReceived() {
		List<Repair> repairs = repairs("""
				mailbox ToA : int capacity 1
				mailbox ToB : int capacity 1
				process A { var x : int  receive x from ToA  send 1 to ToB }
				process B { var y : int  receive y from ToB  send 2 to ToA }
				A -> ToB -> B -> ToA -> A""");
		offers(repairs, RepairKind.EXCHANGE, "Exchange `receive x from ToA` and `send 1 to ToB` in A (line 4)");
		offers(repairs, RepairKind.EXCHANGE, "Exchange `receive y from ToB` and `send 2 to ToA` in B (line 5)");
	}

	@Test
	void anAnswerIsNotSentBeforeItsQuestionIsKnown() {
		List<Repair> repairs = repairs("""
				mailbox ToA : int capacity 1
				mailbox ToB : int capacity 1
				process A { var x : int  receive x from ToA  send x to ToB }
				process B { var y : int  receive y from ToB  send y to ToA }
				A -> ToB -> B -> ToA -> A""");
		assertEquals(List.of(), repairs);
	}

	@Test
	void aPipeIsClosedSoThatItsReaderComesToTheEnd() {
		List<Repair> repairs = repairs("""
				pipe P by Writer : byte capacity 2
				link Reader -> Writer : bool
				process Writer {
				  var done : bool
				  spawn Reader
				  write 1 to P
				  write 2 to P
				  // nothing else comes
				  receive done from Reader
				}
				process Reader in Writer {
				  var b : byte
				  while read b from P { }
				  send true to Writer
				}
				Writer -> P -> Reader""");
		offers(repairs, RepairKind.CLOSE_END, "Close P in Writer, behind its last use");
		assertTrue(repairs.getFirst().repaired().contains("  write 2 to P\n  close P\n  // nothing else comes\n"));
	}

	@Test
	void whoMeetsDoesNotSendFirstOnBothSides() {
		List<Repair> repairs = repairs("""
				process P { var x : int  send 1 to Q  receive x from Q }
				process Q { var x : int  send 2 to P  receive x from P }""");
		assertEquals(List.of(RepairKind.EXCHANGE, RepairKind.EXCHANGE, RepairKind.CAPACITY),
				repairs.stream().map(Repair::kind).toList());
		offers(repairs, RepairKind.CAPACITY, "Declare a link of P with Q that holds 1 message");
		assertTrue(hasLine(repairs, "link P <-> Q capacity 1"));
	}

	@Test
	void aSemaphoreIsGivenBack() {
		List<Repair> repairs = repairs("""
				semaphore Mutex = 1
				process P[2] {
				  wait Mutex
				  work 1 ms
				}
				P -- Mutex""");
		offers(repairs, RepairKind.SIGNAL, "Signal Mutex in P at the end of the block with the wait in line 4");
		assertTrue(repairs.getFirst().repaired().contains("  work 1 ms\n  signal Mutex\n}"));
	}

	@Test
	void whatIsTakenIsNotGivenBackBeforeTheNextIsTaken() {
		List<Repair> repairs = repairs("""
				semaphore A
				semaphore B
				process P { wait A  wait B  signal A  signal B }
				process Q { wait B  wait A  signal B  signal A }
				P -- A   P -- B   Q -- A   Q -- B""");
		assertEquals(List.of("Exchange `wait A` and `wait B` in P (line 4)", "Exchange `wait B` and `wait A` in Q (line 5)"),
				repairs.stream().map(Repair::label).toList());
	}

	@Test
	void nobodyHoldsALockWhileHeWaitsForAMessage() {
		List<Repair> repairs = repairs("""
				lock L
				mailbox M : int capacity 1
				process Producer { repeat 2 { lock L { send 1 to M } } }
				process Consumer {
				  var x : int
				  repeat 2 {
				    lock L {
				      receive x from M
				      work 1 ms
				    }
				  }
				}
				Producer -> M -> Consumer
				Producer -- L -- Consumer""");
		offers(repairs, RepairKind.LEAVE_LOCK, "Do `receive x from M` before L is held in Consumer (line 9)");
		assertTrue(repairs.stream().anyMatch(repair -> repair.repaired().contains("""
				  repeat 2 {
				    receive x from M
				    lock L {
				      work 1 ms
				    }
				  }
				""")), () -> repairs.stream().map(Repair::repaired).toList().toString());
	}

	@Test
	void aMailboxThatGrowsGetsTheSmallestBoundThatDoes() {
		List<Repair> repairs = repairs("""
				mailbox M : int
				process P { loop { send 1 to M } }
				process Q { var x : int  loop { receive x from M } }
				P -> M -> Q""");
		assertEquals(List.of("Let M hold 1 message"), repairs.stream().map(Repair::label).toList());
		assertTrue(hasLine(repairs, "mailbox M : int capacity 1"));
	}

	@Test
	void anUpdateThatIsLostBecomesOneStep() {
		List<Repair> repairs = repairs("""
				memory Account { balance : int = 0 }
				process Teller[2] { Account.balance = Account.balance + 1 }
				Teller <-> Account
				assert finally Account.balance == 2""");
		assertEquals(List.of(RepairKind.ATOMIC), repairs.stream().map(Repair::kind).toList());
		assertTrue(hasLine(repairs, "process Teller[2] { atomic { Account.balance = Account.balance + 1 } }"));
	}

	@Test
	void twoChangesAreMadeWhereOneIsNotEnough() {
		List<Repair> repairs = repairs("""
				process P { var x : int  send 1 to Q  receive x from Q }
				process Q { var x : int  send 2 to P  receive x from P }
				process R { var x : int  send 1 to S  receive x from S }
				process S { var x : int  send 2 to R  receive x from R }""");
		assertFalse(repairs.isEmpty());
		assertTrue(repairs.stream().allMatch(repair -> repair.kind() == RepairKind.COMBINATION));
	}

	@Test
	void whatNothingHelpsIsNotRepaired() {
		Advice advice = advise(system("""
				mailbox M : int
				process P { var x : int  receive x from M  send x to M }
				P <-> M"""), AdviceOptions.defaults());
		assertEquals(Verdict.DEFECT, advice.asItIs().verdict());
		assertEquals(List.of(), advice.repairs());
		assertTrue(advice.effort().isComplete());
	}

	@Test
	void aVariantThatIsTooLargeIsNotOfferedAndCounted() {
		String text = system("""
				process P { var x : int  send 1 to Q  receive x from Q }
				process Q { var x : int  send 2 to P  receive x from P }""");
		Advice advice = advise(text, AdviceOptions.defaults().withVariantStates(2));
		assertEquals(Verdict.DEFECT, advice.asItIs().verdict());
		assertEquals(List.of(), advice.repairs());
		assertTrue(advice.effort().undecided() > 0);
		assertFalse(advice.effort().isComplete());
	}

	@Test
	void theSearchEndsWhenTheListenerWantsIt() {
		String text = system("""
				process P { var x : int  send 1 to Q  receive x from Q }
				process Q { var x : int  send 2 to P  receive x from P }""");
		Advice advice = Advisor.advise(SourceFile.parse(text), AdviceOptions.defaults(), new AdviceListener() {
			private boolean tried;

			@Override
			public void trying(String what, int variants) {
				tried = variants > 0;
			}

			@Override
			public boolean isCancelled() {
				return tried;
			}
		});
		assertEquals(Optional.of(Limit.CANCELLED), advice.effort().limit());
		assertEquals(1, advice.repairs().size(), "what was proved before it ended is told");
		assertTrue(advice.effort().skipped() > 0);
	}

	@Test
	void aSystemWithoutDefectsNeedsNoRepair() {
		Advice advice = advise(system("process P { work 1 ms }"), AdviceOptions.defaults());
		assertEquals(Verdict.OK, advice.asItIs().verdict());
		assertEquals(List.of(), advice.repairs());
		assertEquals(0, advice.effort().variants());
	}
}
