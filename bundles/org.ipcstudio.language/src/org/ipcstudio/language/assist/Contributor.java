package org.ipcstudio.language.assist;

/** Proposes one sort of things. */
@FunctionalInterface
interface Contributor {

	/** Adds what may be written at a place. */
	void propose(Situation situation, Proposals proposals);
}
