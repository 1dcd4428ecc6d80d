package org.ipcstudio.checker.internal.advice;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.Effort;
import org.ipcstudio.checker.advice.PolicyVerdict.Outcome;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.language.SourceFile;

/** Checks variants of a text, each once, as long as there is time. For one thread. */
final class Trials {
	/** Enough to see what a variant has got wrong, and in which places. */
	private static final int FINDINGS = 20;

	private final AdviceOptions options;
	private final AdviceListener listener;
	private final long begin = System.nanoTime();
	private final long deadline;
	private final Map<String, Trial> known = new HashMap<>();
	/** Those of which is known, too, how full their channels get; for that more states have to be looked at. */
	private final Map<String, Trial> measured = new HashMap<>();
	private int variants;
	private int undecided;
	private int skipped;
	private Limit limit;

	Trials(AdviceOptions options, AdviceListener listener) {
		this.options = options;
		this.listener = listener;
		deadline = options.time().isZero() ? Long.MAX_VALUE : options.time().toNanos();
	}

	/**
	 * Checks the system as it is, in half of the time at most: there has to be some for the variants.
	 *
	 * @throws UnrunnableSystemException if it is too large to run
	 */
	Trial original(SourceFile source) {
		listener.trying(source.system().getName(), 0);
		Trial trial = trial(source, options.check().maxStates(), deadline / 2, false);
		known.put(source.text(), trial);
		return trial;
	}

	/**
	 * Checks a variant.
	 *
	 * @param label what it is, for whoever waits
	 */
	Trial of(String text, String label) {
		return of(text, label, known, false);
	}

	/** Checks a variant, or the system as it is, so that it is known how full its channels get. */
	Trial measured(String text, String label) {
		return of(text, label, measured, true);
	}

	private Trial of(String text, String label, Map<String, Trial> trials, boolean occupancy) {
		Trial trial = trials.get(text);
		if (trial == null) {
			if (isOver()) {
				skipped++;
				return new Trial(null, null, null, Outcome.SKIPPED);
			}
			trial = judge(text, label, occupancy);
			trials.put(text, trial);
		}
		return trial;
	}

	private Trial judge(String text, String label, boolean occupancy) {
		SourceFile source = SourceFile.parse(text);
		if (source.hasErrors()) {
			return new Trial(source, null, null, Outcome.IMPOSSIBLE);
		}
		listener.trying(label, variants);
		variants++;
		try {
			Trial trial = trial(source, options.variantStates(), deadline, occupancy);
			undecided += trial.outcome() == Outcome.INCONCLUSIVE ? 1 : 0;
			return trial;
		} catch (UnrunnableSystemException e) { // an array of links may have become too large
			return new Trial(source, null, null, Outcome.IMPOSSIBLE);
		}
	}

	private Trial trial(SourceFile source, long states, long until, boolean occupancy) {
		CheckOptions how = options.check().withMaxStates(Math.min(states, options.check().maxStates()))
				.withMaxFindings(FINDINGS).withOccupancy(occupancy);
		if (deadline != Long.MAX_VALUE) {
			how = how.withTimeLimit(Duration.ofNanos(Math.max(1, until - elapsed())));
		}
		CompiledSystem system = SystemCompiler.compile(source);
		return Trial.of(source, system, Checker.check(system, how, new ProgressListener() {
			@Override
			public boolean isCancelled() {
				return listener.isCancelled();
			}
		}));
	}

	/** Whether no more variant is looked at. */
	boolean isOver() {
		if (limit == null) {
			if (listener.isCancelled()) {
				limit = Limit.CANCELLED;
			} else if (elapsed() >= deadline) {
				limit = Limit.TIME;
			}
		}
		return limit != null;
	}

	private long elapsed() {
		return System.nanoTime() - begin;
	}

	/** What it took up to now. */
	Effort effort() {
		return new Effort(variants, undecided, skipped, Optional.ofNullable(limit), elapsed() / 1e9);
	}
}
