package org.ipcstudio.language.edits;

import org.ipcstudio.model.Process;

/**
 * A node that is to be drawn.
 *
 * @param kind what it is
 * @param name its name; null for a fresh one
 * @param x its left side in pixels; a negative one counts as 0
 * @param y its upper side in pixels; a negative one counts as 0
 * @param width its width in pixels; 0 if it is chosen automatically
 * @param height its height in pixels; 0 if it is chosen automatically
 * @param parent the process that a process is spawned by, or a pipe created; null for a process without a parent
 */
public record NewNode(NodeKind kind, String name, int x, int y, int width, int height, Process parent) {

	/** A node with a fresh name and an automatic size. */
	public static NewNode at(NodeKind kind, int x, int y) {
		return new NewNode(kind, null, x, y, 0, 0, null);
	}

	/** The same node with a name. */
	public NewNode named(String newName) {
		return new NewNode(kind, newName, x, y, width, height, parent);
	}

	/** The same node with a size. */
	public NewNode sized(int newWidth, int newHeight) {
		return new NewNode(kind, name, x, y, newWidth, newHeight, parent);
	}

	/** The same node inside a process. */
	public NewNode inside(Process newParent) {
		return new NewNode(kind, name, x, y, width, height, newParent);
	}
}
