package org.ipcstudio.checker.internal.advice;

import java.util.List;

/** Thinks of changes of one kind that may help in a situation. */
@FunctionalInterface
interface CandidateSource {
	/**
	 * The changes. Each list is tried from its beginning up to the first change that helps: capacities in ascending order,
	 * for example.
	 */
	List<List<Candidate>> candidates(Situation situation);
}
