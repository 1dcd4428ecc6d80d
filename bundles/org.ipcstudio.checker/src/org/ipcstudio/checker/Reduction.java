package org.ipcstudio.checker;

/** The ways in which a check may look at fewer states without missing anything; each can be left out to cross-check it. */
public enum Reduction {
	/** Of moves that do not depend on each other, one order stands for all: stubborn sets. */
	PARTIAL_ORDER,
	/** States that differ only in which of several alike processes is in which situation count as one. */
	SYMMETRY,
	/** Data that nothing depends on is no part of the state: the cone of influence. */
	ABSTRACTION
}
