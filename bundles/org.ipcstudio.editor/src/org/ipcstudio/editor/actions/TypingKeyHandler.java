package org.ipcstudio.editor.actions;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.ipcstudio.editor.parts.NodePart;

/** Begins to rename the selected node when a name is typed: the first letter opens the field and stands in it. */
public final class TypingKeyHandler extends KeyHandler {
	private final DiagramCanvas canvas;

	public TypingKeyHandler(DiagramCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (isTyped(event) && canvas.isEditable() && canvas.elements().size() == 1 && canvas.nodes().size() == 1) {
			((NodePart) canvas.part(canvas.nodes().getFirst())).editName(String.valueOf(event.character));
			return true;
		}
		return super.keyPressed(event);
	}

	private static boolean isTyped(KeyEvent event) {
		boolean begins = Character.isLetter(event.character) && event.character < 128 || event.character == '_';
		return begins && (event.stateMask & (SWT.MOD1 | SWT.MOD3 | SWT.MOD4)) == 0;
	}
}
