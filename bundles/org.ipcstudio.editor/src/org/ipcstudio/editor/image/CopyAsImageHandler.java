package org.ipcstudio.editor.image;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;

/**
 * Puts the drawing of the active editor on the clipboard, with the scale, colours and legend that were chosen for the last
 * export and with a background, because not every program that pastes it understands transparency.
 */
public final class CopyAsImageHandler extends DiagramHandler {
	@Override
	void run(Shell shell, DiagramSource source) {
		attempt(shell, Messages.Copy_title, () -> {
			ImageData data = Exports.pixels(source, ImageOptions.load(settings()));
			Clipboard clipboard = new Clipboard(shell.getDisplay());
			try {
				clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
			} finally {
				clipboard.dispose();
			}
		});
	}
}
