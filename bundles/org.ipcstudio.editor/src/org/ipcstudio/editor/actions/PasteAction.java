package org.ipcstudio.editor.actions;

import org.eclipse.draw2d.geometry.Point;

/** Adds what is on the clipboard: where the pointer is on the empty canvas, else a little beside the originals. */
final class PasteAction extends DiagramAction {
	private final PointerPlace pointer;
	private String last = "";
	private Point lastPlace;
	private int repeated;

	PasteAction(DiagramCanvas canvas) {
		super(DiagramCommand.PASTE, canvas);
		this.pointer = new PointerPlace(canvas);
	}

	@Override
	protected boolean isPossible() {
		return canvas().isEditable();
	}

	@Override
	public void run() {
		String text = DiagramClipboard.get();
		Point place = pointer.onEmptyCanvas();
		boolean sameAgain = text.equals(last) && (place == null ? lastPlace == null : place.equals(lastPlace));
		repeated = sameAgain ? repeated + 1 : 0;
		last = text;
		lastPlace = place;
		if (place == null) {
			int away = (repeated + 1) * canvas().step();
			canvas().add(Messages.Gesture_paste, edits -> edits.paste(text, away, away));
		} else {
			int away = repeated * canvas().step();
			canvas().add(Messages.Gesture_paste, edits -> edits.pasteAt(text, place.x + away, place.y + away));
		}
	}
}
