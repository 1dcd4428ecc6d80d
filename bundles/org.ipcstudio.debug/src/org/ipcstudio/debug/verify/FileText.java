package org.ipcstudio.debug.verify;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;

/** The text of a file as the user sees it: that of the editor in which it is open, else that on the disk. */
public record FileText(IFile file) {

	/** What some editors put before the text, which is no part of it. */
	private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$

	/**
	 * Reads it without opening anything: whoever watches what is opened and closed does not hear of it.
	 *
	 * @throws CoreException if the file cannot be read; its message says why
	 */
	public String read() throws CoreException {
		ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
		if (buffer != null) {
			return buffer.getDocument().get();
		}
		String text = file.readString();
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
	}
}
