package org.ipcstudio.cli.verbs;

import java.util.EnumSet;
import java.util.Set;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Reduction;
import org.ipcstudio.cli.WholeNumber;

import picocli.CommandLine.Option;

/** The options that say how the states of a system are searched; none changes what a complete search finds. */
final class SearchOptions {
	@Option(names = "--threads", paramLabel = "N", converter = WholeNumber.Positive.class,
			description = "Searches with N threads (default: one for each processor). The answer is the same with any number.")
	private Integer threads;

	@Option(names = "--shortest",
			description = "Makes every way to a fault as short as possible, even if that takes longer.")
	private boolean shortest;

	@Option(names = "--bitstate", description = "Remembers only a few bits of each state: reaches far more states in the "
			+ "same memory, but may miss some, so that the answer is never more than inconclusive if nothing is found.")
	private boolean bitstate;

	@Option(names = "--no-por", description = "Looks at every order of moves, also where the order makes no difference.")
	private boolean noPartialOrder;

	@Option(names = "--no-symmetry", description = "Looks at every arrangement of processes that are alike.")
	private boolean noSymmetry;

	@Option(names = "--no-abstraction", description = "Tells states apart also by data that nothing depends on.")
	private boolean noAbstraction;

	/** The options with this way to search. */
	CheckOptions applyTo(CheckOptions options) {
		CheckOptions chosen = options.withReductions(reductions()).withBitstate(bitstate).withShortest(shortest);
		return threads == null ? chosen : chosen.withThreads(threads);
	}

	private Set<Reduction> reductions() {
		Set<Reduction> reductions = EnumSet.allOf(Reduction.class);
		if (noPartialOrder) {
			reductions.remove(Reduction.PARTIAL_ORDER);
		}
		if (noSymmetry) {
			reductions.remove(Reduction.SYMMETRY);
		}
		if (noAbstraction) {
			reductions.remove(Reduction.ABSTRACTION);
		}
		return reductions;
	}
}
