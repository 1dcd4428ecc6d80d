package org.ipcstudio.layout;

/**
 * The gaps of a layout in layers.
 *
 * @param betweenLayers from a box to those in the next layer, in pixels
 * @param betweenBoxes  from a box to its neighbours in the same layer, in pixels
 */
public record Spacing(int betweenLayers, int betweenBoxes) {
	/** That of a drawing in which people work. */
	public static final Spacing USUAL = new Spacing(LayeredLayout.BETWEEN_LAYERS, LayeredLayout.BETWEEN_BOXES);
}
