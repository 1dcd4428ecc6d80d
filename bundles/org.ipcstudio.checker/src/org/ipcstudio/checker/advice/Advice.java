package org.ipcstudio.checker.advice;

import java.util.List;

import org.ipcstudio.checker.CheckResult;

/**
 * Everything that was found out about a system and its variants.
 *
 * @param system   the name of the system
 * @param asItIs   the outcome of the check of the system itself
 * @param repairs  changes after which nothing is wrong; those that change the meaning least come first; empty if
 *                 nothing is wrong, or nothing that was tried helps
 * @param channels about the capacities of the declared channels, in the order of the text
 * @param policies the grids of the declared channels, in the order of the text
 * @param effort   what it took and what was left out
 */
public record Advice(String system, CheckResult asItIs, List<Repair> repairs, List<ChannelAdvice> channels,
		List<PolicyGrid> policies, Effort effort) {
	public Advice {
		repairs = List.copyOf(repairs);
		channels = List.copyOf(channels);
		policies = List.copyOf(policies);
	}
}
