package org.ipcstudio.editor.actions;

import org.ipcstudio.editor.parts.DiagramRoot;
import org.ipcstudio.editor.parts.RunLayers;

/** Opens and closes the panel that explains a deadlock; possible while there is one. */
final class ExplanationToggle extends DiagramAction {

	ExplanationToggle(DiagramCanvas canvas) {
		super(DiagramCommand.SHOW_EXPLANATION, canvas);
	}

	/** What holds the panel. */
	RunLayers layers() {
		return ((DiagramRoot) canvas().viewer().getRootEditPart()).run();
	}

	@Override
	protected boolean isPossible() {
		return layers().isExplained();
	}

	@Override
	public void update() {
		super.update();
		setChecked(layers().isExplanationOpen());
	}

	@Override
	public void run() {
		layers().setExplanationOpen(!layers().isExplanationOpen());
	}
}
