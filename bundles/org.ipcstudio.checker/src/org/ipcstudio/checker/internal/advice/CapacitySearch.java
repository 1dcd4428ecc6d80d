package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.ChannelAdvice;
import org.ipcstudio.checker.advice.PolicyVerdict.Outcome;

/**
 * Looks for the smallest capacity of every channel that does. More room may be worse, as well as better, so every
 * capacity is tried from the smallest on; only those above the most that the channel ever holds without a bound need
 * no try, since they make no difference.
 */
final class CapacitySearch {
	private final Variants variants;
	private final Trial original;
	/** The same with how full its channels get. */
	private final Trial measured;
	private final Trials trials;
	private final AdviceOptions options;

	CapacitySearch(Variants variants, Trial original, Trial measured, Trials trials,
			AdviceOptions options) {
		this.variants = variants;
		this.original = original;
		this.measured = measured;
		this.trials = trials;
		this.options = options;
	}

	/** About all declared channels, in the order of the text. */
	List<ChannelAdvice> find() {
		List<ChannelAdvice> all = new ArrayList<>();
		for (ChannelDeclaration channel : ChannelDeclaration.of(original.source().system())) {
			all.add(advice(channel));
		}
		return all;
	}

	private ChannelAdvice advice(ChannelDeclaration channel) {
		Set<FindingKind> allowed = original.kinds();
		int from = channel.lowestCapacity();
		int to = Math.max(from, largestThatMatters(channel));
		int tried = from - 1;
		int undecided = 0;
		OptionalInt smallest = OptionalInt.empty();
		while (tried < to && smallest.isEmpty() && !trials.isOver()) {
			tried++;
			Optional<Trial> trial = capacity(channel, tried);
			if (trial.isEmpty() || trial.get().outcome() == Outcome.IMPOSSIBLE) {
				from += tried == from ? 1 : 0;
			} else if (trial.get().runsFreely(allowed)) {
				smallest = OptionalInt.of(tried);
			} else {
				undecided += trial.get().isDecided() ? 0 : 1;
			}
		}
		return new ChannelAdvice(channel.name(), original.source().line(channel.channel()), original.capacity(channel),
				measured.largest(channel), measured.isComplete(), smallest, from, tried, undecided);
	}

	private Optional<Trial> capacity(ChannelDeclaration channel, int capacity) {
		return variants.withCapacity(channel, capacity)
				.map(text -> trials.of(text, "%s with capacity %d".formatted(channel.name(), capacity)));
	}

	private int largestThatMatters(ChannelDeclaration channel) {
		Optional<Trial> unbounded = variants.withCapacity(channel, Integer.MAX_VALUE)
				.map(text -> trials.measured(text, channel.name() + " without a bound"));
		if (unbounded.filter(Trial::isComplete).isEmpty()) {
			return options.largestCapacity();
		}
		return Math.min(options.largestCapacity(), unbounded.get().largest(channel) + 1);
	}
}
