package org.ipcstudio.debug.ui.graph;

/**
 * A box of a drawing. Two that are equal look alike.
 *
 * @param id       what the box is called by whoever has made the scene; unique in it
 * @param area     where it is
 * @param shape    its outline
 * @param tone     its colours
 * @param sign     the picture in front of its title
 * @param title    its first line
 * @param detail   its second line; may be empty
 * @param badge    a few letters on its corner; may be empty
 * @param tip      what is said of it when the pointer rests on it, and by a screen reader: full sentences
 * @param strong   whether its outline is thick
 * @param pale     whether it is not what is looked for
 * @param walkable whether it can be selected
 */
public record SceneNode(String id, Area area, Shape shape, Tone tone, Sign sign, String title, String detail,
		String badge, String tip, boolean strong, boolean pale, boolean walkable) {

	/** The same box somewhere else. */
	public SceneNode at(Area newArea) {
		return new SceneNode(id, newArea, shape, tone, sign, title, detail, badge, tip, strong, pale, walkable);
	}

	/** The same box, not looked for. */
	public SceneNode paled() {
		return new SceneNode(id, area, shape, tone, sign, title, detail, badge, tip, strong, true, walkable);
	}
}
