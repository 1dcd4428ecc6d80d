package org.ipcstudio.debug.verify;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** The text of a file as the user sees it: that of the editor in which it is open, else that on the disk. */
public record FileText(IFile file) {

	/** @throws CoreException if the file cannot be read; its message says why */
	public String read(IProgressMonitor monitor) throws CoreException {
		ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		buffers.connect(file.getFullPath(), LocationKind.IFILE, progress.split(1));
		try {
			ITextFileBuffer buffer = buffers.getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
			if (!buffer.getStatus().isOK()) {
				throw new CoreException(buffer.getStatus());
			}
			return buffer.getDocument().get();
		} finally {
			buffers.disconnect(file.getFullPath(), LocationKind.IFILE, progress.split(1));
		}
	}
}
