package org.ipcstudio.layout;

/** How lines run between boxes. */
public enum Routing {
	/** Straight from box to box, across whatever is between. */
	STRAIGHT,
	/** In straight pieces of any slope, around the boxes between. */
	POLYLINE,
	/** In level and upright pieces, around the boxes between. */
	ORTHOGONAL
}
