package org.ipcstudio.checker.internal.graph;

/** Which edges of a graph an analysis looks at. */
@FunctionalInterface
public interface Subgraph {
	/** All of them. */
	Subgraph WHOLE = (label, target) -> true;

	/** Whether an edge belongs to it; edges that lead nowhere are never asked for. */
	boolean contains(EdgeLabel label, int target);
}
