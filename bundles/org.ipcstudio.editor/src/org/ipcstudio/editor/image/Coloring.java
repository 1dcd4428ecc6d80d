package org.ipcstudio.editor.image;

import org.ipcstudio.editor.figures.DiagramColors;

/** The colours of an image. */
public enum Coloring {
	LIGHT(Messages.Coloring_light, DiagramColors.LIGHT),
	DARK(Messages.Coloring_dark, DiagramColors.DARK);

	private final String label;
	private final DiagramColors colors;

	Coloring(String label, DiagramColors colors) {
		this.label = label;
		this.colors = colors;
	}

	/** For people. */
	public String label() {
		return label;
	}

	DiagramColors colors() {
		return colors;
	}
}
