package org.ipcstudio.checker.internal.graph;

/** Asked by long searches, again and again, whether to go on. */
@FunctionalInterface
public interface Patience {
	/** For ever. */
	Patience ENDLESS = () -> {
	};

	/** Throws an unchecked exception if the search has to be given up. */
	void spend();
}
