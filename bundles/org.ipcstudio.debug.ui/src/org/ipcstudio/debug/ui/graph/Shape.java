package org.ipcstudio.debug.ui.graph;

/** The outline of a box. */
public enum Shape {
	/** A rectangle with round corners. */
	BOX,
	/** Ends that are half circles. */
	PILL,
	/** Corners that are cut off: something is wrong here. */
	OCTAGON,
	/** A second outline around it: an end. */
	DOUBLE,
	/** An outline of dashes: not all of it is known. */
	DASHED,
	/** No outline: words only. */
	WORDS
}
