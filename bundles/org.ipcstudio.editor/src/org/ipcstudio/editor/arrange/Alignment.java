package org.ipcstudio.editor.arrange;

import java.util.Map;

import org.eclipse.draw2d.geometry.Rectangle;

/** Moves boxes so that one of their edges, or their middle, lies on the same line as that of a box that stays. */
public enum Alignment {
	LEFT, CENTER, RIGHT, TOP, MIDDLE, BOTTOM;

	/**
	 * Aligns boxes.
	 *
	 * @param primary the one that the others are aligned to; one of {@code boxes}
	 * @param boxes   all of them
	 * @param <T>     what stands for a box
	 * @return the new places of those that move, in the order of {@code boxes}
	 */
	public <T> Map<T, Rectangle> apply(T primary, Map<T, Rectangle> boxes) {
		Rectangle model = boxes.get(primary);
		return Changes.of(boxes, box -> aligned(box, model));
	}

	private Rectangle aligned(Rectangle box, Rectangle model) {
		int x = switch (this) {
			case LEFT -> model.x;
			case CENTER -> model.x + Math.floorDiv(model.width - box.width, 2);
			case RIGHT -> model.x + model.width - box.width;
			default -> box.x;
		};
		int y = switch (this) {
			case TOP -> model.y;
			case MIDDLE -> model.y + Math.floorDiv(model.height - box.height, 2);
			case BOTTOM -> model.y + model.height - box.height;
			default -> box.y;
		};
		return new Rectangle(x, y, box.width, box.height);
	}
}
