package org.ipcstudio.editor.source;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Divides the documents of all `.ipc` files into their parts, before an editor shows them. */
public final class SourceDocumentSetup implements IDocumentSetupParticipant {

	@Override
	public void setup(IDocument document) {
		SourcePartitions.connect(document);
	}
}
