package org.ipcstudio.checker.advice;

import org.eclipse.text.edits.TextEdit;
import org.ipcstudio.checker.CheckResult;

/**
 * A change of the text of a system after which the checker finds nothing wrong in any reachable state.
 *
 * @param kind        in which way it changes the system
 * @param label       what it does, as an instruction without a full stop
 * @param explanation what is different then, as full sentences
 * @param source      the text it is a change of
 * @param repaired    the text after it
 * @param proof       the outcome of the check of {@code repaired}: complete, and nothing but remarks
 */
public record Repair(RepairKind kind, String label, String explanation, String source, String repaired,
		CheckResult proof) {

	/** A new edit, to be applied once to a document that holds {@code source}; it touches the lines that change only. */
	public TextEdit edit() {
		return difference().edit();
	}

	/** The lines that change. */
	public LineDifference difference() {
		return LineDifference.between(source, repaired);
	}
}
