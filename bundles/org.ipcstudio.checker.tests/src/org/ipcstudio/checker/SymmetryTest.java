package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many states are left where processes can take each other's places, and what is found in them. */
class SymmetryTest {
	private static final int SYSTEMS = Integer.getInteger("org.ipcstudio.checker.systems", 300);
	private static final CheckOptions PLAIN = CheckOptions.defaults().withReductions(Set.of());
	private static final CheckOptions SYMMETRIC = PLAIN.withReductions(Set.of(Reduction.SYMMETRY));

	private static final String PHILOSOPHERS = """
			const N = 6
			mailbox Fork[N] : bool capacity 1 initially [true]
			process Philosopher[N] {
			  var fork : bool
			  loop {
			    receive fork from Fork[self]
			    receive fork from Fork[(self + 1) % N]
			    send true to Fork[self]
			    send true to Fork[(self + 1) % N]
			  }
			}
			Philosopher <-> Fork
			""";

	/** @param factor at least so many times as many states there are without symmetry */
	private static CheckResult compare(String items, double factor) {
		CompiledSystem system = Models.compile(items);
		CheckResult plain = Checker.check(system, PLAIN, ProgressListener.NONE);
		CheckResult symmetric = Checker.check(system, SYMMETRIC, ProgressListener.NONE);
		long without = plain.statistics().states();
		long with = symmetric.statistics().states();
		assertTrue(with * factor <= without, () -> "%d states of %d are left".formatted(with, without));
		assertEquals(plain.verdict(), symmetric.verdict());
		assertEquals(Found.kinds(plain), Found.kinds(symmetric));
		for (Finding finding : symmetric.findings()) {
			Witness.check(system, finding, PLAIN.unboundedLimit(), true, items);
		}
		return symmetric;
	}

	@Test
	void ofARingOneRotationIsLeft() {
		compare(PHILOSOPHERS, 5);
	}

	@Test
	void ofClientsThatWaitForAServerOneOrderIsLeft() {
		compare("""
				mailbox Request : pid capacity 4
				process Client[4] { var x : int loop { send me to Request receive x from Server } }
				process Server { var who : pid loop { receive who from Request send 1 to who } }
				Client -> Request -> Server
				""", 8);
	}

	@Test
	void twoArraysAreTwoFactors() {
		compare("""
				mailbox Buffer : int capacity 3
				lock Guard
				process Producer[3] { repeat 2 { lock Guard { send 1 to Buffer } } }
				process Consumer[3] { var x : int repeat 2 { receive x from Buffer lock Guard { } } }
				Producer -> Buffer -> Consumer
				Producer -- Guard
				Consumer -- Guard
				""", 12);
	}

	@Test
	void lockHoldersMoveWithTheProcesses() {
		compare("""
				lock Fork[4]
				process Philosopher[4] { loop { lock Fork[self] { lock Fork[(self + 1) % 4] { } } } }
				Philosopher -- Fork
				""", 3);
	}

	@Test
	void aFaultIsFoundWhoeverMakesIt() {
		CheckResult result = compare("""
				memory M { atomic x : 0..2 }
				process P[3] { M.x = M.x + 1 assert M.x < 3 }
				P <-> M
				""", 3);
		assertEquals(Verdict.DEFECT, result.verdict());
	}

	@Test
	void whoNeverMovesAgainIsFoundUnderItsName() {
		CheckResult result = compare("""
				mailbox Token : int capacity 1 initially [1]
				process P[3] {
				  var t : int
				  loop { receive t from Token choose { send 1 to Token } or { loop { work 1 ms } } }
				}
				P <-> Token
				""", 2);
		for (Finding finding : result.findings()) {
			if (finding.kind() == FindingKind.PARTIAL_DEADLOCK) {
				String keeper = finding.trace().get(finding.trace().size() - 1).process();
				assertEquals(2, finding.processes().size());
				assertFalse(finding.processes().contains(keeper), finding::toString);
			}
		}
		assertEquals(Verdict.DEFECT, result.verdict());
	}

	@Test
	void atomicBlocksDoNotMatter() {
		compare("""
				memory M { atomic count : 0..3 }
				process P[3] {
				  loop { atomic { await M.count < 2 M.count = M.count + 1 } atomic { M.count = M.count - 1 } }
				}
				P <-> M
				assert always M.count <= 2
				""", 3);
	}

	@Test
	void thereIsOneFindingForAllPlacesInTheRing() {
		assertEquals(1, compare(PHILOSOPHERS, 5).findings().stream()
				.filter(finding -> finding.kind() == FindingKind.DEADLOCK).count());
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void doesNotMatterForGeneratedSystems(int group) {
		crossAll(group, RandomSystem::of);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3 })
	void doesNotMatterForGeneratedArrays(int group) {
		crossAll(group, RandomArrays::of);
	}

	private static void crossAll(int group, LongFunction<String> generator) {
		LongStream.range((long) group * SYSTEMS, (group + 1L) * SYSTEMS).forEach(seed -> {
			String text = generator.apply(seed);
			CompiledSystem system = SystemCompiler.compile(SourceFile.parse(text));
			CheckOptions options = PLAIN.withMaxStates(2000).withMaxMemory(16 << 20).withUnboundedLimit(2);
			new Crossing("seed " + seed + "\n" + text, system, options).compare(
					List.of(new Setting(EnumSet.of(Reduction.SYMMETRY), 1, false),
							new Setting(EnumSet.of(Reduction.SYMMETRY), 2, false),
							new Setting(EnumSet.of(Reduction.SYMMETRY, Reduction.ABSTRACTION), 1, true),
							new Setting(EnumSet.allOf(Reduction.class), 1, false)));
		});
	}
}
