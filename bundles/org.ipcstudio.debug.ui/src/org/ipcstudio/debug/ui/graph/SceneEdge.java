package org.ipcstudio.debug.ui.graph;

import java.util.List;

/**
 * An arrow of a drawing. Two that are equal look alike.
 *
 * @param id     what it is called; unique in its scene
 * @param from   the box at which it begins
 * @param to     the box at which it ends
 * @param points its way, from its beginning to its point, at least two
 * @param tone   its colour
 * @param strong whether it is thick
 * @param dashed whether it is a line of dashes
 * @param pale   whether it is not what is looked for
 * @param label  what stands on it; may be empty
 * @param place  the middle of the label; null for no label
 * @param quiet  whether the label is shown only while a box at one of its ends is selected
 * @param tip    what is said of it when the pointer rests on it
 * @param arrow  whether it ends with a point; without one it leads into the next piece of the same arrow
 */
public record SceneEdge(String id, String from, String to, List<Spot> points, Tone tone, boolean strong, boolean dashed,
		boolean pale, String label, Spot place, boolean quiet, String tip, boolean arrow) {
	public SceneEdge {
		points = List.copyOf(points);
	}

	/** The same arrow, not looked for. */
	public SceneEdge paled() {
		return new SceneEdge(id, from, to, points, tone, strong, dashed, true, label, place, quiet, tip, arrow);
	}

	/** The same arrow on another way. */
	SceneEdge along(List<Spot> newPoints, Spot newPlace) {
		return new SceneEdge(id, from, to, newPoints, tone, strong, dashed, pale, label, newPlace, quiet, tip, arrow);
	}
}
