package org.ipcstudio.checker.internal.advice;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.ipcstudio.checker.CheckOptions;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Checker;
import org.ipcstudio.checker.Limit;
import org.ipcstudio.checker.ProgressListener;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.Effort;
import org.ipcstudio.checker.advice.PolicyVerdict.Outcome;
import org.ipcstudio.engine.compile.SystemCompiler;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
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
		Trial trial = Trial.of(source, check(source, options.check().maxStates(), deadline / 2));
		known.put(source.text(), trial);
		return trial;
	}

	/**
	 * Checks a variant.
	 *
	 * @param label what it is, for whoever waits
	 */
	Trial of(String text, String label) {
		Trial trial = known.get(text);
		if (trial == null) {
			if (isOver()) {
				skipped++;
				return new Trial(null, null, Outcome.SKIPPED);
			}
			trial = judge(text, label);
			known.put(text, trial);
		}
		return trial;
	}

	private Trial judge(String text, String label) {
		SourceFile source = SourceFile.parse(text);
		if (source.hasErrors()) {
			return new Trial(source, null, Outcome.IMPOSSIBLE);
		}
		listener.trying(label, variants);
		variants++;
		try {
			Trial trial = Trial.of(source, check(source, options.variantStates(), deadline));
			undecided += trial.outcome() == Outcome.INCONCLUSIVE ? 1 : 0;
			return trial;
		} catch (UnrunnableSystemException e) { // an array of links may have become too large
			return new Trial(source, null, Outcome.IMPOSSIBLE);
		}
	}

	private CheckResult check(SourceFile source, long states, long until) {
		CheckOptions how = options.check().withMaxStates(Math.min(states, options.check().maxStates()))
				.withMaxFindings(FINDINGS).withOccupancy(true);
		if (deadline != Long.MAX_VALUE) {
			how = how.withTimeLimit(Duration.ofNanos(Math.max(1, until - elapsed())));
		}
		return Checker.check(SystemCompiler.compile(source), how, new ProgressListener() {
			@Override
			public boolean isCancelled() {
				return listener.isCancelled();
			}
		});
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
