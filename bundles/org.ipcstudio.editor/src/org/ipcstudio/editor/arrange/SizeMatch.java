package org.ipcstudio.editor.arrange;

import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;

/** Makes boxes as wide, as high or as large as one of them; their upper left corners stay. */
public enum SizeMatch {
	WIDTH, HEIGHT, BOTH;

	/**
	 * Changes the sizes of boxes.
	 *
	 * @param primary the one whose size the others get; one of {@code boxes}
	 * @param boxes   all of them
	 * @param <T>     what stands for a box
	 * @return the new bounds of those that change, in the order of {@code boxes}
	 */
	public <T> Map<T, Rectangle> apply(T primary, Map<T, Rectangle> boxes) {
		Rectangle model = boxes.get(primary);
		return Changes.of(boxes, box -> new Rectangle(box.x, box.y, this == HEIGHT ? box.width : model.width,
				this == WIDTH ? box.height : model.height));
	}
}
