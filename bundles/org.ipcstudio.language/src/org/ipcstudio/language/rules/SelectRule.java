package org.ipcstudio.language.rules;

import java.util.ArrayList;
import java.util.List;

import org.ipcstudio.language.ProblemCode;
import org.ipcstudio.language.QuickFix;
import org.ipcstudio.model.Communication;
import org.ipcstudio.model.CommunicationBranch;
import org.ipcstudio.model.ElseBranch;
import org.ipcstudio.model.Select;
import org.ipcstudio.model.SelectBranch;
import org.ipcstudio.model.TimeoutBranch;

/** The branches of a select wait together: none tries or has a time of its own, and {@code else} stands alone. */
final class SelectRule implements ElementRule<Select> {

	@Override
	public Class<Select> subject() {
		return Select.class;
	}

	@Override
	public void check(Select select, Inspection inspection) {
		boolean timed = select.getBranches().stream().anyMatch(TimeoutBranch.class::isInstance);
		int others = 0;
		for (SelectBranch branch : select.getBranches()) {
			if (branch instanceof CommunicationBranch communication && communication.getCommunication() != null) {
				checkCommunication(communication.getCommunication(), inspection);
			} else if (branch instanceof ElseBranch) {
				others++;
				if (timed) {
					report(branch, "`else` means not to wait, so `after` beside it never comes; remove one.",
							inspection);
				} else if (others > 1) {
					report(branch, "A select has one `else`; this is another one.", inspection);
				}
			}
		}
	}

	private static void report(SelectBranch branch, String message, Inspection inspection) {
		inspection.report(ProblemCode.SELECT_ELSE, branch,
				message,
				inspection.repairs().delete("Remove this branch", branch));
	}

	private static void checkCommunication(Communication communication, Inspection inspection) {
		if (!communication.isAttempt() && communication.getTimeout() == null) {
			return;
		}
		List<QuickFix> fixes = new ArrayList<>();
		if (communication.isAttempt()) {
			fixes.addAll(inspection.repairs().removeTry(communication));
		} else {
			fixes.addAll(inspection.repairs().removeTimeout(communication));
		}
		String word = communication.isAttempt() ? "try" : "within";
		inspection.report(ProblemCode.SELECT_BRANCH, communication,
				"A branch of a select has no `%s`; use the branch %s of the select instead."
						.formatted(word, communication.isAttempt() ? "`else`" : "`after`"),
				fixes);
	}
}
