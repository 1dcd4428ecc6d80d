package org.ipcstudio.cli.baseline;

import java.util.BitSet;
import java.util.List;

import org.ipcstudio.checker.CheckResult;

/**
 * The findings of a file beside those that are known.
 *
 * @param known which findings of the result are known, by their index
 * @param gone  what is known of the file and was not found any more; empty where it may be there and was not
 *              looked for
 */
public record Comparison(BitSet known, List<BaselineEntry> gone) {
	public Comparison {
		known = (BitSet) known.clone();
		gone = List.copyOf(gone);
	}

	/** Whether a finding of the result, given by its index, is known. */
	public boolean isKnown(int finding) {
		return known.get(finding);
	}

	/** Whether the result has a defect that is not known. What is over the limit of findings counts as that. */
	public boolean hasNewDefect(CheckResult result) {
		for (int i = 0; i < result.findings().size(); i++) {
			if (!known.get(i) && !result.findings().get(i).kind().isRemark()) {
				return true;
			}
		}
		return result.moreFound();
	}
}
