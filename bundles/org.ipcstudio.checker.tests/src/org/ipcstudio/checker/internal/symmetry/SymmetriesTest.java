package org.ipcstudio.checker.internal.symmetry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.Forgetting;
import org.ipcstudio.engine.kernel.Kernel;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

class SymmetriesTest {
	private static CompiledSystem compile(String items) {
		SourceFile file = SourceFile.parse("system T {\n" + items + "\n}\n");
		assertFalse(file.hasErrors(), () -> file.problems().toString());
		return SystemCompiler.compile(file);
	}

	private static List<Factor> factors(String items) {
		return Symmetries.of(new Kernel(compile(items), Forgetting.IRRELEVANT_DATA)).factors();
	}

	/** The factors in short: {@code ring of 3}, {@code 3 alike}. */
	private static String symmetry(String items) {
		return String.join(", ", factors(items).stream().map(factor -> switch (factor) {
			case Factor.Rotations ring -> "ring of " + (ring.generators().size() + 1);
			case Factor.Permutations alike -> alike.size() + " alike";
		}).toList());
	}

	@Test
	void aTableOfPhilosophersCanBeTurned() {
		assertEquals("ring of 5", symmetry("""
				const N = 5
				mailbox Fork[N] : bool capacity 1 initially [true]
				process Philosopher[N] {
				  var fork : bool
				  loop {
				    receive fork from Fork[self]
				    receive fork from Fork[(self + 1) % N]
				    print self, " eats"
				    send true to Fork[self]
				    send true to Fork[(self + 1) % N]
				  }
				}
				Philosopher <-> Fork
				"""));
	}

	@Test
	void theForksTurnWithThePhilosophers() {
		Automorphism turn = factors("""
				lock Fork[3]
				process Philosopher[3] { loop { lock Fork[self] { lock Fork[(self + 1) % 3] { } } } }
				Philosopher -- Fork
				""").get(0).generators().get(0);
		assertArrayEquals(new int[] { 1, 2, 0 }, turn.processes());
		assertArrayEquals(new int[] { 1, 2, 0 }, new int[] { turn.words()[0], turn.words()[1], turn.words()[2] });
	}

	@Test
	void variablesThatFollowFromTheInstanceAreNoObstacle() {
		assertEquals("ring of 4", symmetry("""
				const N = 4
				lock Fork[N]
				process Philosopher[N] {
				  var left : int = self
				  var right : int = (left + 1) % N
				  loop { lock Fork[left] { lock Fork[right] { } } }
				}
				Philosopher -- Fork
				"""));
	}

	@Test
	void whereOneTakesTheForksInTheOtherOrderNothingTurns() {
		assertEquals("", symmetry("""
				const N = 4
				lock Fork[N]
				process Philosopher[N] {
				  var first : int = self == N - 1 ? 0 : self
				  var second : int = self == N - 1 ? self : self + 1
				  loop { lock Fork[first] { lock Fork[second] { } } }
				}
				Philosopher -- Fork
				"""));
	}

	/** Forty of them can be arranged in more ways than a number of 64 bits can count. */
	@Test
	void ofVeryManyAsManyAreExchangedAsCanBeCounted() {
		long order = 1;
		for (Factor factor : factors("""
				semaphore S
				process P[40] { loop { signal S wait S } }
				P -- S
				""")) {
			order = Math.multiplyExact(order, factor.order());
		}
		assertTrue(order > 1_000_000_000_000L, "only " + order);
	}

	@Test
	void clientsWithMailboxesOfTheirOwnAreAlike() {
		assertEquals("4 alike", symmetry("""
				mailbox Request : pid capacity 2
				mailbox Reply[4] : int capacity 1
				process Client[4] { var x : int loop { send me to Request receive x from Reply[self] } }
				process Server { var who : pid loop { receive who from Request send 1 to Done } }
				mailbox Done : int capacity 1
				Client -> Request -> Server
				Client <- Reply
				Server -> Done
				"""));
	}

	@Test
	void aServerMayAnswerByProcess() {
		assertEquals("3 alike", symmetry("""
				process Client[3] { var x : int loop { send 1 to Server receive x from Server } }
				process Server { var who : pid var x : int loop { receive x from any by who send x + 1 to who } }
				"""));
	}

	@Test
	void aServerThatComputesWhomToAnswerTellsClientsApart() {
		assertEquals("", symmetry("""
				mailbox Reply[3] : int capacity 1
				process Client[3] { var x : int loop { receive x from Reply[self] } }
				process Server { var i : int loop { send 1 to Reply[i] i = (i + 1) % 3 } }
				Client <- Reply <- Server
				"""));
	}

	@Test
	void producersAndConsumersAreAlikeAmongThemselves() {
		assertEquals("3 alike, 2 alike", symmetry("""
				mailbox Buffer : int capacity 2
				process Producer[3] { loop { send 1 to Buffer } }
				process Consumer[2] { var x : int loop { receive x from Buffer } }
				Producer -> Buffer -> Consumer
				"""));
	}

	@Test
	void pairsMoveTogether() {
		assertEquals("3 alike", symmetry("""
				mailbox Wire[3] : int capacity 1
				process Sender[3] { loop { send 1 to Wire[self] } }
				process Receiver[3] { var x : int loop { receive x from Wire[2 - self] } }
				Sender -> Wire -> Receiver
				"""));
	}

	@Test
	void whoSendsItsNumberIsLikeNobody() {
		assertEquals("", symmetry("""
				mailbox Box : int capacity 2
				process P[3] { loop { send self to Box } }
				process Q { var x : int loop { receive x from Box where x > 0 } }
				P -> Box -> Q
				"""));
	}

	@Test
	void onlySomeAreAlike() {
		assertEquals("3 alike", symmetry("""
				mailbox Box : int capacity 2
				process P[4] { loop { if self == 2 { send 1 to Box } else { send 2 to Box } } }
				process Q { var x : int loop { receive x from Box } }
				P -> Box -> Q
				"""));
	}

	@Test
	void aPropertyTellsApart() {
		String system = """
				memory M { atomic busy[3] : bool }
				process P[3] { loop { M.busy[self] = true M.busy[self] = false } }
				P <-> M
				""";
		assertEquals("3 alike", symmetry(system));
		assertEquals("2 alike", symmetry(system + "assert always !M.busy[1]"));
	}

	@Test
	void theInitialStateTellsApart() {
		assertEquals("2 alike", symmetry("""
				mailbox Token[3] : int capacity 1 initially [self / 2]
				process P[3] { var x : int loop { receive x from Token[self] assert x < 2 send x to Token[self] } }
				P <-> Token
				"""));
	}

	@Test
	void theTokenTellsThePlacesOfARingApart() {
		assertEquals("", symmetry("""
				mailbox Place[3] : int capacity 1
				mailbox Start : int capacity 1
				process Station[3] {
				  var x : int
				  if self == 0 { send 1 to Place[1] }
				  loop { receive x from Place[self] send x to Place[(self + 1) % 3] }
				}
				Station <-> Place
				"""));
	}

	@Test
	void whatIsForgottenTellsNobodyApart() {
		assertEquals("ring of 3", symmetry("""
				mailbox C[3] : int capacity 1
				process P[3] { var x : int loop { send self to C[(self + 1) % 3] receive x from C[self] } }
				P <-> C
				"""));
	}

	@Test
	void atomicBlocksAreNoObstacleUnlessSeveralGoOnAtOnce() {
		String blocks = """
				memory M { atomic x : int }
				process P[2] { loop { atomic { M.x = M.x ^ 1 M.x = M.x ^ 1 } } }
				P <-> M
				""";
		assertEquals("2 alike", symmetry(blocks));
		assertEquals("", symmetry(blocks + """
				mailbox Box : int capacity 0
				process Q { send 1 to Box }
				process R { var x : int receive x from Box }
				Q -> Box -> R
				"""));
	}

	@Test
	void aPropertyMayNameAProcess() {
		String system = """
				memory M { atomic last : pid }
				process P[3] { loop { M.last = me } }
				P <-> M
				""";
		assertEquals("3 alike", symmetry(system));
		assertEquals("2 alike", symmetry(system + "assert always M.last != P[1]"));
	}
}
