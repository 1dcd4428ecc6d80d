package org.ipcstudio.checker.internal.advice;

import java.util.List;

import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.AdvicePart;
import org.ipcstudio.checker.advice.ChannelAdvice;
import org.ipcstudio.checker.advice.PolicyGrid;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.language.SourceFile;

/** One search for advice: repairs first, since they are what somebody with a broken system waits for. */
public final class Search {
	private final SourceFile source;
	private final AdviceOptions options;
	private final Trials trials;

	public Search(SourceFile source, AdviceOptions options, AdviceListener listener) {
		this.source = source;
		this.options = options;
		trials = new Trials(options, listener);
	}

	/** Runs the search; to be called once. */
	public Advice run() {
		Trial original = trials.original(source);
		Variants variants = new Variants(source);
		List<Repair> repairs = wants(AdvicePart.REPAIRS) ? new RepairSearch(original, trials, options).find() : List.of();
		List<ChannelAdvice> channels = wants(AdvicePart.CAPACITIES)
				? new CapacitySearch(variants, original, measured(), trials, options).find() : List.of();
		List<PolicyGrid> policies = wants(AdvicePart.POLICIES)
				? new PolicySearch(variants, original, measured(), trials).find() : List.of();
		return new Advice(source.system().getName(), original.result(), repairs, channels, policies, trials.effort());
	}

	private Trial measured() {
		return trials.measured(source.text(), source.system().getName());
	}

	private boolean wants(AdvicePart part) {
		return options.parts().contains(part);
	}
}
