package org.ipcstudio.checker.internal.advice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.ipcstudio.checker.ChannelUse;
import org.ipcstudio.checker.CheckResult;
import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.FindingKind;
import org.ipcstudio.checker.Verdict;
import org.ipcstudio.checker.advice.PolicyVerdict.Outcome;
import org.ipcstudio.engine.kernel.CompiledSystem;
import org.ipcstudio.engine.kernel.QueueInfo;
import org.ipcstudio.language.SourceFile;

/**
 * A variant that was tried.
 *
 * @param source its text
 * @param system the compiled system; null if it was not checked
 * @param result the outcome of its check; null if there was none, because the text has errors or the time was up
 * @param outcome what it comes to
 */
record Trial(SourceFile source, CompiledSystem system, CheckResult result, Outcome outcome) {

	static Trial of(SourceFile source, CompiledSystem system, CheckResult result) {
		return new Trial(source, system, result, switch (result.verdict()) {
			case OK -> Outcome.OK;
			case DEFECT -> Outcome.DEFECT;
			case INCONCLUSIVE -> Outcome.INCONCLUSIVE;
		});
	}

	/** Whether everything was looked at, and nothing but remarks found. */
	boolean isClean() {
		return result != null && result.verdict() == Verdict.OK;
	}

	/** Whether it is known what the variant comes to. */
	boolean isDecided() {
		return outcome == Outcome.OK || outcome == Outcome.DEFECT;
	}

	/** What is wrong with it; empty if it was not checked. */
	List<Finding> defects() {
		return result == null ? List.of()
				: result.findings().stream().filter(finding -> !finding.kind().isRemark()).toList();
	}

	/** The kinds of what is wrong with it. */
	Set<FindingKind> kinds() {
		Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
		defects().forEach(finding -> kinds.add(finding.kind()));
		return kinds;
	}

	/** Whether it is complete, nobody gets stuck in it, and nothing is wrong in it but what is allowed. */
	boolean runsFreely(Set<FindingKind> allowed) {
		Set<FindingKind> kinds = kinds();
		boolean stuck = kinds.contains(FindingKind.DEADLOCK) || kinds.contains(FindingKind.PARTIAL_DEADLOCK);
		return isDecided() && result.limit().isEmpty() && !stuck && allowed.containsAll(kinds);
	}

	/** Whether it was checked completely. */
	boolean isComplete() {
		return result != null && result.limit().isEmpty();
	}

	/** The most that one channel holds, over its elements and directions; 0 if that was not looked for. */
	int largest(ChannelDeclaration channel) {
		return result == null ? 0 : result.occupancy().stream().filter(use -> channel.isNamed(use.name()))
				.mapToInt(ChannelUse::largest).max().orElse(0);
	}

	/** The capacity of a channel; {@link Integer#MAX_VALUE} if it has no bound. */
	int capacity(ChannelDeclaration channel) {
		return IntStream.range(0, system.queueCount()).mapToObj(system::queue)
				.filter(queue -> channel.isNamed(queue.name())).mapToInt(QueueInfo::capacity).findFirst().orElse(0);
	}
}
