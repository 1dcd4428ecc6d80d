package org.ipcstudio.checker.internal.explore;

/** Looks for one kind of defect in every state that is not in the middle of an atomic block. */
@FunctionalInterface
interface StateJudge {
	/** Reports what is wrong with a state. */
	void judge(Visit visit);
}
