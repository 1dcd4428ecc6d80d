package org.ipcstudio.editor.actions;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWTError;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.ipcstudio.language.edits.EditException;

/**
 * Nodes on the clipboard of the system, as the text that declares them: it can be pasted into a drawing, into the source
 * page between other declarations, and into any text.
 */
final class DiagramClipboard {
	private static final String INDENTATION = "  ";

	private DiagramClipboard() {
	}

	/**
	 * Puts the declarations of a system on the clipboard.
	 *
	 * @param system the text of a system whose first line opens it and whose last line closes it
	 */
	static void put(String system) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { declarations(system) }, new Transfer[] { TextTransfer.getInstance() });
		} catch (SWTError e) {
			if (e.code != DND.ERROR_CANNOT_SET_CLIPBOARD) {
				throw e;
			}
			throw new EditException(Messages.Clipboard_busy);
		} finally {
			clipboard.dispose();
		}
	}

	/** The text on the clipboard; empty if there is none. */
	static String get() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			Object text = clipboard.getContents(TextTransfer.getInstance());
			return text == null ? "" : (String) text;
		} finally {
			clipboard.dispose();
		}
	}

	/** What stands between the braces of a system, not indented. */
	private static String declarations(String system) {
		List<String> lines = system.lines().toList();
		return lines.subList(1, lines.size() - 1).stream()
				.map(line -> line.startsWith(INDENTATION) ? line.substring(INDENTATION.length()) : line)
				.collect(Collectors.joining("\n")).strip() + "\n";
	}
}
