package org.ipcstudio.checker.internal.advice;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.checker.advice.RepairKind;
import org.ipcstudio.language.Problem;
import org.ipcstudio.language.QuickFix;

/** What the rules of the language propose for what they warn of. */
final class QuickFixCandidates implements CandidateSource {

	@Override
	public List<List<Candidate>> candidates(Situation situation) {
		List<List<Candidate>> all = new ArrayList<>();
		for (Problem problem : situation.source().problems()) {
			for (QuickFix fix : problem.fixes()) {
				situation.change(RepairKind.QUICK_FIX, fix.label(), problem.message(), fix::edit)
						.ifPresent(candidate -> all.add(List.of(candidate)));
			}
		}
		return all;
	}
}
