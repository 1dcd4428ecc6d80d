package org.ipcstudio.debug.verify;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * Sees what happens to the files that were verified: typing in an editor, changes on the disk, and files that go. It
 * begins with the first verification and lasts as long as the workbench.
 */
final class TextWatch implements IFileBufferListener {
	private final Verifications verifications;
	private final Map<IDocument, IDocumentListener> documents = new ConcurrentHashMap<>();
	private boolean started;

	TextWatch(Verifications verifications) {
		this.verifications = verifications;
	}

	/** Begins, if it has not. */
	synchronized void start() {
		if (!started) {
			started = true;
			FileBuffers.getTextFileBufferManager().addFileBufferListener(this);
			for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
				bufferCreated(buffer);
			}
			ResourcesPlugin.getWorkspace().addResourceChangeListener(this::resourcesChanged, IResourceChangeEvent.POST_CHANGE);
		}
	}

	@Override
	public void bufferCreated(IFileBuffer buffer) {
		IFile file = file(buffer.getLocation());
		if (file != null && buffer instanceof ITextFileBuffer text) {
			IDocument document = text.getDocument();
			IDocumentListener listener = new Typing(() -> {
				if (verifications.knows(file)) {
					verifications.present(file, document.get());
				}
			});
			if (documents.putIfAbsent(document, listener) == null) {
				document.addDocumentListener(listener);
			}
		}
	}

	@Override
	public void bufferDisposed(IFileBuffer buffer) {
		if (buffer instanceof ITextFileBuffer text) {
			IDocumentListener listener = documents.remove(text.getDocument());
			if (listener != null) {
				text.getDocument().removeDocumentListener(listener);
				look(file(buffer.getLocation()));
			}
		}
	}

	private static IFile file(IPath location) {
		boolean inWorkspace = location != null && location.segmentCount() > 1 && "ipc".equals(location.getFileExtension()); //$NON-NLS-1$
		return inWorkspace ? ResourcesPlugin.getWorkspace().getRoot().getFile(location) : null;
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(this::visit);
		} catch (CoreException e) {
			ILog.of(TextWatch.class).log(e.getStatus());
		}
	}

	private boolean visit(IResourceDelta delta) {
		IResource resource = delta.getResource();
		if (!verifications.knows(resource)) {
			return resource.getType() == IResource.ROOT;
		}
		if (delta.getKind() == IResourceDelta.REMOVED && delta.getMovedToPath() != null) {
			verifications.moved(resource, delta.getMovedToPath());
			return false;
		}
		if (delta.getKind() == IResourceDelta.REMOVED || isClosed(resource)) {
			verifications.remove(resource);
			return false;
		}
		if (resource instanceof IFile file && (delta.getFlags() & IResourceDelta.CONTENT) != 0) {
			look(file);
		}
		return true;
	}

	private static boolean isClosed(IResource resource) {
		return resource.getType() == IResource.PROJECT && !resource.getProject().isOpen();
	}

	/** Reads a file again, not in a thread that others wait for. */
	private void look(IFile file) {
		if (file != null && verifications.knows(file)) {
			Job reader = Job.createSystem(file.getName(), monitor -> {
				if (file.isAccessible()) {
					verifications.present(file, new FileText(file).read());
				}
			});
			reader.setRule(file.getProject()); // so that nobody deletes it meanwhile
			reader.schedule();
		}
	}

	@Override
	public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
		// the document tells
	}

	@Override
	public void bufferContentReplaced(IFileBuffer buffer) {
		// the document tells
	}

	@Override
	public void stateChanging(IFileBuffer buffer) {
		// the text is what counts
	}

	@Override
	public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
		// saving changes no text
	}

	@Override
	public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
		// the text is what counts
	}

	@Override
	public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
		bufferDisposed(buffer);
		bufferCreated(buffer);
	}

	@Override
	public void underlyingFileDeleted(IFileBuffer buffer) {
		// the workspace tells
	}

	@Override
	public void stateChangeFailed(IFileBuffer buffer) {
		// whoever wanted it tells
	}

	/** Hears that a document has changed. */
	private record Typing(Runnable changed) implements IDocumentListener {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// what comes of it is what counts
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			changed.run();
		}
	}
}
