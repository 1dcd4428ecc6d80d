package org.ipcstudio.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;
import org.junit.jupiter.api.Test;

/** A bit-state search finds nothing that is not there, and never says that nothing is there. */
class BitStateTest {
	private static final int SYSTEMS = 300;
	private static final CheckOptions PLAIN = CheckOptions.defaults().withReductions(EnumSet.noneOf(Reduction.class))
			.withUnboundedLimit(2).withMaxStates(2_000);

	@Test
	void findsInSmallSystemsWhatTheExactSearchFinds() {
		int compared = 0;
		for (long seed = 0; seed < SYSTEMS; seed++) {
			CompiledSystem system = SystemCompiler.compile(SourceFile.parse(RandomSystem.of(seed)));
			CheckResult exact = Checker.check(system, PLAIN, ProgressListener.NONE);
			CheckResult bits = Checker.check(system, PLAIN.withBitstate(true), ProgressListener.NONE);
			String where = "seed " + seed;
			assertFalse(bits.statistics().complete(), where);
			assertTrue(bits.verdict() != Verdict.OK, where);
			if (exact.statistics().complete()) {
				assertEquals(exact.statistics().states(), bits.statistics().states(), where);
				assertEquals(local(exact), local(bits), where);
				compared++;
			}
		}
		assertTrue(compared > SYSTEMS / 3, "too few of the systems are small: " + compared);
	}

	/** What a single state or move tells, with the length of the trace. */
	private static Set<String> local(CheckResult result) {
		Set<FindingKind> ofTheWhole = EnumSet.of(FindingKind.PARTIAL_DEADLOCK, FindingKind.LIVELOCK, FindingKind.UNREACHED,
				FindingKind.NEVER_PICKED);
		return result.findings().stream()
				.filter(finding -> !ofTheWhole.contains(finding.kind()) && !isOfTemporalProperty(finding))
				.map(finding -> finding.kind() + " " + finding.processes() + " " + finding.line() + " " + finding.trace().size())
				.collect(Collectors.toSet());
	}

	/** Their conditions are evaluated when everything is known. */
	private static boolean isOfTemporalProperty(Finding finding) {
		return finding.processes().isEmpty() && finding.kind() == FindingKind.RUNTIME_FAULT;
	}

	@Test
	void endsAtALimitOnStates() {
		CheckResult result = Checker.check(Models.compile("""
				semaphore S
				process P[7] { repeat 9 { signal S } }
				P -- S
				"""), PLAIN.withMaxStates(300_000).withMaxMemory(64 << 20).withBitstate(true), ProgressListener.NONE);
		assertEquals(Limit.STATES, result.limit().orElseThrow());
		assertEquals(300_000, result.statistics().states());
	}
}
