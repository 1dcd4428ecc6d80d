package org.ipcstudio.ui.repair;

import org.ipcstudio.language.repairs.RepairAnswer;

/** What is said about repairs. */
final class RepairText {
	private RepairText() {
	}

	/** Why nothing is offered. */
	static String withoutOffer(String file, RepairAnswer answer) {
		if (!answer.fault().isEmpty()) {
			String text = answer.complete() ? Messages.RepairText_nothingHelps : Messages.RepairText_nothingHelpsSoFar;
			return Messages.bind(text, file, answer.fault());
		}
		String text = answer.complete() ? Messages.RepairText_nothingWrong : Messages.RepairText_nothingWrongSoFar;
		return Messages.bind(text, file);
	}
}
