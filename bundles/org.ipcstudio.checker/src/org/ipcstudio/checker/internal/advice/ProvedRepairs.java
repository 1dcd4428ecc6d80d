package org.ipcstudio.checker.internal.advice;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.ipcstudio.checker.Finding;
import org.ipcstudio.checker.advice.Advice;
import org.ipcstudio.checker.advice.AdviceListener;
import org.ipcstudio.checker.advice.AdviceOptions;
import org.ipcstudio.checker.advice.AdvicePart;
import org.ipcstudio.checker.advice.Advisor;
import org.ipcstudio.checker.advice.Repair;
import org.ipcstudio.engine.compile.UnrunnableSystemException;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.language.SourceFile;
import org.ipcstudio.language.repairs.RepairAnswer;
import org.ipcstudio.language.repairs.RepairFinder;
import org.ipcstudio.language.repairs.RepairOffer;
import org.ipcstudio.language.repairs.RepairWatch;

/** Offers Eclipse the repairs that the checker has confirmed; a component of Declarative Services. */
public final class ProvedRepairs implements RepairFinder {

	@Override
	public RepairAnswer find(SourceFile source, RepairWatch watch) {
		AdviceOptions options = AdviceOptions.defaults().withParts(Set.of(AdvicePart.REPAIRS));
		try {
			return answer(Advisor.advise(source, options, new AdviceListener() {
				@Override
				public void trying(String what, int variants) {
					watch.trying(what);
				}

				@Override
				public boolean isCancelled() {
					return watch.isCancelled();
				}
			}));
		} catch (UnrunnableSystemException e) {
			return new RepairAnswer(e.getMessage(), false, List.of());
		}
	}

	private static RepairAnswer answer(Advice advice) {
		String fault = advice.asItIs().findings().stream().filter(finding -> !finding.kind().isRemark())
				.map(Finding::message).collect(Collectors.joining("\n"));
		boolean complete = advice.effort().isComplete() && advice.asItIs().limit().isEmpty();
		return new RepairAnswer(fault, complete, advice.repairs().stream().map(ProvedRepairs::offer).toList());
	}

	private static RepairOffer offer(Repair repair) {
		String proof = " Checked completely: %,d states, nothing wrong.".formatted(repair.proof().statistics().states());
		return new RepairOffer(new QuickFix(repair.label(), repair::edit), repair.explanation() + proof);
	}
}
