package org.ipcstudio.checker;

/** What a check comes to. */
public enum Verdict {
	/** Everything was explored, and nothing but remarks was found. */
	OK,
	/** Something was found, even if not everything could be explored. */
	DEFECT,
	/** A limit ended the check before everything was explored, and nothing but remarks was found up to there. */
	INCONCLUSIVE
}
