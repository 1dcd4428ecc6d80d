package org.ipcstudio.editor.image.svg;

/**
 * Where painting is visible, in the coordinates of the document.
 *
 * @param area  nothing outside of it is visible
 * @param shape the id of a clip path that also holds, or null
 */
record Clip(Area area, String shape) {
	Clip to(Area other) {
		return new Clip(area.intersection(other), shape);
	}
}
